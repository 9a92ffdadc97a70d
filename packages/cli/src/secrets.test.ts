import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, readMapping, writeXlsx } from '@njia/exchange';
import { callNjia } from '#test/callNjia.js';
import { leaksOf } from '#test/leaksOf.js';
import { commands } from './commands/commands.js';
import { exitCode } from './exitCode.js';

/** One planted text for each kind of place, of letters that no sentence of ours has in a row. */
const canary = {
  cell: 'Zqźxvkwj',
  heading: 'Xjqẅzpvk',
  key: 'Qxvžkzjw',
  sheet: 'Vzxqkẃjp',
  file: 'Kwqxzvjg',
  typed: 'Jzvxqkwy',
} as const;
const all = Object.values(canary);

const folder = mkdtempSync(join(tmpdir(), 'njia-secrets-'));
/** The names of files are secrets, too. */
const path = (name: string) => join(folder, `${canary.file}-${name}`);
const encode = (text: string) => new TextEncoder().encode(text);

const c = canary.cell;
const headings = [
  'Ref',
  'Origin',
  'Transit',
  'Destination',
  'Transport',
  'Persons',
  'Date reported',
  canary.heading,
  'Phone',
  'Recruitment method',
  'Reported by',
  'Notes',
];
const rows = [
  headings,
  [
    `${c}1`,
    c,
    `${c} 2; ${c} 3`,
    c,
    c,
    c,
    c,
    c,
    `0712 345 678 ${c}`,
    c,
    c,
    `${c} 0712 345 678 ${c}@example.org`,
  ],
  [`${c}1`, c, '', c, `Boda boda, ${c}`, '3', '31/02/2026', c, c, c, c, `${c} id 12345678`],
  ['TOTAL', '', '', '', '', '5', '', '', '', '', '', ''],
];
const kobo = ['_id', '_uuid', '_submission_time', '_validation_status', '_index'];
const own = {
  standard: 'njia',
  version: '0.1.0',
  sensitivity: 'identified',
  profile: { id: c },
  title: c,
  [canary.key]: c,
  journeys: [
    {
      id: `${c} `,
      basis: c,
      reportedBy: c,
      reportedOn: c,
      persons: c,
      stops: [{ id: c, place: { text: c, country: c }, roles: [c], [canary.key]: c }],
      legs: [{ from: c, to: c, modes: [c, ` MINIBUS `] }],
      notes: `${c} 0712 345 678`,
      [canary.key]: { [canary.key]: c },
    },
    c,
    { id: 'J1', basis: 'person', stops: [], caseIds: [c] },
  ],
  cases: [{ id: c, personKey: c, age: c, sex: c, citizenships: [c] }],
};
const lines = [
  { standard: 'njia', version: '0.1.0', sensitivity: c },
  { journeys: own.journeys[0] },
  { [canary.key]: c },
  { cases: own.cases[0] },
];
const workbook = writeXlsx({
  sheets: [
    { name: canary.sheet, rows, comments: [{ row: 2, column: 2, text: c }] },
    { name: `${canary.sheet} 2`, rows: [[c, c], [canary.heading]], visibility: 'hidden' },
  ],
});

const files: Readonly<Record<string, string | Uint8Array>> = {
  'route.xlsx': workbook,
  'route.csv': rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
  'ragged.csv': `${headings.join(';')}\r\n${c};${c}\r\n"${c};${c}\r\n${c}`,
  'kobo.xlsx': writeXlsx({
    sheets: [
      {
        name: canary.sheet,
        rows: [
          ['journey_ref', 'persons', 'recruitment', canary.heading, ...kobo],
          [c, c, c, c, 1, c, c, c, 1],
        ],
      },
      {
        name: `${canary.sheet} leg`,
        rows: [
          [
            'from_place',
            'to_place',
            'transport',
            canary.heading,
            '_index',
            '_parent_table_name',
            '_parent_index',
            '_submission__id',
          ],
          [c, c, c, c, 1, canary.sheet, 1, 1],
          [c, c, c, c, 2, canary.sheet, 9, 9],
        ],
      },
    ],
  }),
  'kobo.json': JSON.stringify({
    count: 1,
    next: c,
    previous: c,
    results: [
      {
        _uuid: c,
        _submission_time: c,
        [canary.key]: c,
        [`${canary.key}/leg`]: [{ [canary.key]: c }],
      },
    ],
  }),
  'htcds.xlsx': writeXlsx({
    sheets: [
      {
        name: canary.sheet,
        rows: [
          ['prs_FirstName', 'prs_Sex', 'vic_TraffickingStatus', 'cas_CaseId', canary.heading],
          ['First name', 'Sex', 'Status', 'Case', canary.heading],
          [c, c, c, c, c],
        ],
      },
    ],
  }),
  'own.json': JSON.stringify(own),
  'own.ndjson': `${lines.map((line) => JSON.stringify(line)).join('\n')}\nbroken ${c}\n`,
  'broken.json': `{"${canary.key}": "${c}", ${c}}`,
  'duplicate.json': `{"${canary.key}": 1, "${canary.key}": 2, "a": "\\ud800${c}"}`,
  'other.json': JSON.stringify([c, { [canary.key]: c }]),
  'page.csv': `<html><title>${c}</title>`,
  'nul.csv': `${canary.heading},b\r\n${c}\0,${c}`,
  'cut.xlsx': workbook.slice(0, workbook.length - 40),
  'crc.xlsx': workbook.map((byte, index) => (index === 60 ? byte ^ 255 : byte)),
  'old.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...encode(c)]),
  'empty.csv': '',
  'mapping.json': JSON.stringify({
    njiaMapping: 1,
    record: c,
    columns: [{ heading: canary.heading, target: c }],
    words: { [c]: { [c]: c } },
  }),
};

/** Output that holds the data by its nature: where it goes is the caller's affair, and it is not searched. */
const carriesData = new Set(['convert', 'fix', 'map', 'places', 'routes', 'anonymise', 'merge']);
const reportEndings = ['html', 'json', 'ndjson', 'csv', 'md', 'sarif', 'xml', 'txt'];
const formats = ['pretty', 'json', 'ndjson', 'csv', 'html', 'md', 'sarif', 'junit', 'github'];

beforeAll(() => {
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
  mkdirSync(path('folder.csv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function leaksOfCall(words: readonly string[], stdin?: Uint8Array): Promise<string[]> {
  const { code, stdout, stderr } = await callNjia(words, stdin === undefined ? {} : { stdin });
  const output = carriesData.has(words[0]!) ? stderr : `${stdout}\n${stderr}`;
  const call = words.filter((word, index) => index === 0 || word.startsWith('-')).join(' ');
  // A call that fell over proves nothing.
  const fallen = code === exitCode.ownBug ? [`${call}: ${stderr}`] : [];
  return [...fallen, ...leaksOf(output, all).map((leak) => `${call}: ${leak}`)];
}

describe('no output repeats a value, heading, key, sheet name or file name', () => {
  it.each(Object.keys(files))('validate and inspect in every form: %s', async (name) => {
    const file = path(name);
    const leaks: string[] = [];
    for (const format of formats)
      leaks.push(...(await leaksOfCall(['validate', file, '--format', format])));
    for (const format of ['pretty', 'json'])
      leaks.push(...(await leaksOfCall(['inspect', file, '--format', format, '--lang', 'sw'])));
    leaks.push(
      ...(await leaksOfCall([
        'validate',
        file,
        '--lang',
        'sw',
        '--profile',
        'core',
        '--date-order',
        'mdy',
      ])),
    );
    leaks.push(...(await leaksOfCall(['validate', '-'], readFileSync(file))));
    expect([...new Set(leaks)]).toEqual([]);
  });

  it.each(['route.xlsx', 'own.json', 'own.ndjson', 'route.csv'])(
    'reports written to files: %s',
    async (name) => {
      const results = mkdtempSync(join(folder, 'results-'));
      const outs = reportEndings.flatMap((ending) => ['--out', join(results, `report.${ending}`)]);
      const { code, stderr } = await callNjia(['validate', path(name), ...outs]);
      expect([code, stderr]).toEqual([1, '']);
      const written = readdirSync(results);
      expect(written).toHaveLength(reportEndings.length);
      for (const file of written)
        expect([file, leaksOf(readFileSync(join(results, file)), all)]).toEqual([file, []]);
    },
  );

  it('the log of a fix', async () => {
    for (const name of ['route.xlsx', 'route.csv', 'own.json', 'own.ndjson']) {
      const log = path('log.csv');
      const { code, stderr } = await callNjia([
        'fix',
        path(name),
        '--out',
        path(`copy-${name}`),
        '--log',
        log,
      ]);
      expect([code, leaksOf(stderr, all)]).toEqual([0, []]);
      expect(leaksOf(readFileSync(log), all)).toEqual([]);
      expect(statSync(log).size).toBeGreaterThan(20);
    }
  });

  it.each(Object.keys(commands))('what is typed wrong: %s', async (name) => {
    const typed = canary.typed;
    const calls = [
      [name, `--${typed}`],
      [name, `--${typed}=${typed}`],
      [name, `-${typed}`],
      [name, typed],
      [name, path('missing.csv')],
      [name, path('folder.csv')],
      [name, path('route.xlsx'), path('route.csv'), path('own.json')],
      [name, path('route.xlsx'), '--format', typed],
      [name, path('route.xlsx'), '--date', typed],
      [name, path('route.xlsx'), '--limit', `${typed}=1`],
      [name, path('route.xlsx'), '--limit', 'rows=1'],
      [name, path('route.xlsx'), '--mapping', path('mapping.json')],
      [name, path('route.xlsx'), '--mapping', path('broken.json')],
      [name, path('route.xlsx'), '--mapping', path('missing.json')],
      [name, path('route.xlsx'), '--without', typed],
      [name, path('route.xlsx'), '--samples', typed],
      [name, path('route.xlsx'), '--out', path('route.xlsx')],
      [name, path('route.xlsx'), '--out', join(folder, canary.file, 'out.json')],
      [name, path('route.xlsx'), '--out', path('folder.csv')],
      [name, path('route.xlsx'), '--show-values'],
      [name, '--find', typed],
      [name, '--seed', typed],
    ];
    const leaks: string[] = [];
    // Names are resolved with the whole gazetteer, which takes its time: there every third call is made.
    for (const words of calls.filter((_, index) => name !== 'places' || index % 3 === 0))
      leaks.push(...(await leaksOfCall(words)));
    for (const file of [
      'broken.json',
      'cut.xlsx',
      'crc.xlsx',
      'old.xls',
      'nul.csv',
      'page.csv',
      'empty.csv',
      'other.json',
    ])
      leaks.push(...(await leaksOfCall([name, path(file), '--out', path(`out-${file}`)])));
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('a command that is not there', async () => {
    for (const words of [
      [canary.typed],
      [`--${canary.typed}`],
      ['help', canary.typed],
      ['validat', path('route.xlsx')],
    ])
      expect(await leaksOfCall(words)).toEqual([]);
  });

  it('errors of the library, their stacks and their JSON', async () => {
    let thrown = 0;
    for (const name of Object.keys(files)) {
      const error: unknown = await readSource(readFileSync(path(name))).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) continue;
      thrown += 1;
      expect([name, leaksOf(shown(error), all)]).toEqual([name, []]);
    }
    expect(thrown).toBeGreaterThanOrEqual(6);
    for (const value of [JSON.parse(String(files['mapping.json'])), own, c, [c]] as unknown[]) {
      try {
        readMapping(value);
      } catch (error) {
        thrown += 1;
        expect(leaksOf(shown(error), all)).toEqual([]);
      }
    }
    expect(thrown).toBeGreaterThanOrEqual(10);
  });
});

/** All that a logger may make of an error; the stack names source files, never the data. */
function shown(error: unknown): string {
  return `${inspect(error, { depth: 20, showHidden: true })}\n${JSON.stringify(error)}\n${(error as Error).stack ?? ''}`;
}
