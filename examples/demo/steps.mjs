// @ts-check

/**
 * One step of the demo.
 *
 * @typedef {object} Step
 * @property {string} title - What happens, in a sentence.
 * @property {readonly string[]} words - What is typed after `njia`; `OUT` stands for the folder of results.
 * @property {number} ends - The exit code it must end with: 1 means "found something", which is its job.
 * @property {number} [lines] - Most lines of the result to show; all of them when not given.
 * @property {readonly string[]} [writes] - Files it leaves in the folder of results, with a word on each.
 */

const kobo = 'examples/data/kobo-journeys.xlsx';
const safari = 'examples/data/kobo-safari.xlsx';
const routes = 'examples/data/route-sheet.xlsx';
const cases = 'examples/data/htcds-cases.xlsx';

/** @type {readonly Step[]} */
export const steps = [
  {
    title:
      'What is this file? A sheet that somebody typed by hand, with title rows and a total at the end.',
    words: ['inspect', routes],
    ends: 0,
    lines: 24,
  },
  {
    title:
      'What is wrong in the four files of four organisations, and what can be done? No value is ever repeated.',
    words: ['validate', kobo, safari, routes, cases],
    ends: 1,
    lines: 40,
  },
  {
    title: 'The same in Swahili, for one of them.',
    words: ['validate', safari, '--lang', 'sw'],
    ends: 1,
    lines: 14,
  },
  {
    title: 'Why does that matter?',
    words: ['explain', 'PII-PHONE'],
    ends: 0,
  },
  {
    title: 'A report for people, and the workbook back with its bad cells marked.',
    words: [
      'validate',
      routes,
      '--out',
      'OUT/report.html',
      '--out',
      'OUT/route-sheet-marked.xlsx',
      '--fail-on',
      'never',
    ],
    ends: 0,
    lines: 3,
    writes: [
      'report.html: open it in a browser; it may be passed on',
      'route-sheet-marked.xlsx: private, it holds the data',
    ],
  },
  {
    title:
      'Safe fixes on a copy: spellings, words with one meaning, Excel day numbers. The log holds no value.',
    words: ['fix', routes, '--out', 'OUT/route-sheet-fixed.xlsx', '--log', 'OUT/changes.csv'],
    ends: 0,
    writes: ['route-sheet-fixed.xlsx: private', 'changes.csv: what was changed, cell by cell'],
  },
  {
    title: 'All four as one data set of the shared format.',
    words: ['convert', kobo, safari, routes, cases, '--out', 'OUT/returns.json'],
    ends: 1,
    writes: ['returns.json: journeys and cases, with places that have codes and points'],
  },
  {
    title:
      'Which corridors do they show? Counties and border posts, never a village; a map that opens without a network.',
    words: [
      'routes',
      'OUT/returns.json',
      '--map',
      'OUT/corridors.html',
      '--geojson',
      'OUT/routes.geojson',
    ],
    ends: 0,
    writes: [
      'corridors.html: the map and its table; width is the number of persons',
      'routes.geojson: for QGIS or kepler.gl',
    ],
  },
  {
    title: 'What changed since February 2026? New, growing, shrinking and abandoned corridors.',
    words: ['routes', 'OUT/returns.json', '--since', '2026-02', '--map', 'OUT/change.html'],
    ends: 0,
    writes: ['change.html: the same map, coloured by change'],
  },
  {
    title:
      'The indicators of a plan from the same data. The plan’s own numbered list is not public: our catalogue stands in, by its pillars, and the head of the report says so.',
    words: [
      'indicators',
      'OUT/returns.json',
      '--framework',
      'ken-npa-2022-2027',
      '--period',
      'FY2025/26',
      '--out',
      'OUT/indicators.html',
      '--out',
      'OUT/indicators.md',
    ],
    ends: 0,
    writes: [
      'indicators.html: tables and charts, exact, for the office only',
      'indicators.md: the same as text',
    ],
  },
  {
    title:
      'The same for the public: small counts are hidden, and others with them, until an attack recovers none.',
    words: [
      'indicators',
      'OUT/returns.json',
      '--framework',
      'ken-npa-2022-2027',
      '--period',
      'FY2025/26',
      '--protect',
      'public-k5',
      '--out',
      'OUT/indicators-public.html',
    ],
    ends: 0,
    writes: ['indicators-public.html: may be published'],
  },
  {
    title:
      'May the records leave? First the risk: who of the persons with a journey could be found, and by which columns.',
    words: ['risk', 'OUT/returns.json', '--preset', 'partner'],
    ends: 1,
    lines: 14,
  },
  {
    title:
      'A release for a partner, proven against the originals. Of seven persons hardly anything can be told, and it is not.',
    words: ['anonymise', 'OUT/returns.json', '--preset', 'partner', '--out', 'OUT/partner'],
    ends: 0,
    lines: 3,
    writes: [
      'partner.csv: may be passed on under the agreement',
      'partner.report.html, partner.report.json: what was done, with no small count',
      'partner.verdict.json: every check, and what is not proven',
    ],
  },
  {
    title: 'A network of members has more: a year of synthetic journeys.',
    words: ['sample', '--journeys', '600', '--seed', '7', '--out', 'OUT/network.json'],
    ends: 0,
    writes: ['network.json: nobody in it exists'],
  },
  {
    title: 'Its release at k = 11, entered in a ledger of releases.',
    words: [
      'anonymise',
      'OUT/network.json',
      '--preset',
      'ctdc-k11',
      '--out',
      'OUT/shared',
      '--ledger',
      'OUT/ledger.json',
      '--by',
      'secretariat',
      '--reason',
      'demo',
      '--errors',
      'OUT/errors.json',
    ],
    ends: 0,
    lines: 6,
    writes: [
      'shared.csv, its reports and its verdict',
      'ledger.json: hashes and counts of every release, no data',
      'errors.json: how far the corridors of the release are from the originals; private',
    ],
  },
  {
    title:
      'A second person proves the file again, apart from what made it, and gets the proven rows as records.',
    words: [
      'verify',
      'OUT/shared.csv',
      '--original',
      'OUT/network.json',
      '--preset',
      'ctdc-k11',
      '--report',
      'OUT/shared.report.html',
      '--records',
      'OUT/shared.json',
    ],
    ends: 0,
    lines: 6,
    writes: ['shared.json: what was released, as records'],
  },
  {
    title: 'Map and indicators run on the release itself: what its readers will see.',
    words: ['routes', 'OUT/shared.json', '--least', '11', '--map', 'OUT/shared-map.html'],
    ends: 0,
    lines: 12,
    writes: ['shared-map.html: the corridors as far as they may be told'],
  },
  {
    title: 'For a national report: tables of counts, each proven against subtraction.',
    words: [
      'anonymise',
      'OUT/network.json',
      '--preset',
      'national-aggregate',
      '--out',
      'OUT/national',
    ],
    ends: 0,
    lines: 3,
    writes: [
      'national.csv: counts of 10 and more; what could be worked out from them is hidden too',
    ],
  },
];

/** What to try next, as it is typed. */
export const next = [
  'npx -y pnpm@12.21.0 njia validate your-own-export.xlsx',
  'npx -y pnpm@12.21.0 njia map your-own-sheet.xlsx --out mapping.xlsx',
  'npx -y pnpm@12.21.0 njia codes transport_mode --find "boda boda"',
  'npx -y pnpm@12.21.0 njia indicators --list',
  'npx -y pnpm@12.21.0 njia --help',
];
