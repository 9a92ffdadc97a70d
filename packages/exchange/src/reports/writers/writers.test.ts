import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fs, path, repository } from '#test/nodeBuiltins.js';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { checkFiles } from '../../check/checkFiles.js';
import { readCsv } from '../../csv/readCsv.js';
import { defaultLimits } from '../../limits/defaultLimits.js';
import { makeSample } from '../../sample/makeSample.js';
import { writeDataset } from '../../write/writeDataset.js';
import { writeXlsx } from '../../xlsx/write/writeXlsx.js';
import type { Report } from '../report.js';
import { escapeMarkup } from './escapeMarkup.js';
import { writeCsvReport } from './writeCsvReport.js';
import { writeGithubReport } from './writeGithubReport.js';
import { writeHtmlReport } from './writeHtmlReport.js';
import { writeJsonReport } from './writeJsonReport.js';
import { writeJunitReport } from './writeJunitReport.js';
import { writeMarkdownReport } from './writeMarkdownReport.js';
import { writeNdjsonReport } from './writeNdjsonReport.js';
import { writePrettyReport } from './writePrettyReport.js';
import { writeSarifReport } from './writeSarifReport.js';

const encode = (text: string) => new TextEncoder().encode(text);
const options = { today: '2026-11-26', profile: 'ke' } as const;
const { dataset } = makeSample({ journeys: 60, faults: 30 });
const sheet = writeXlsx({
  sheets: [
    {
      name: 'S',
      rows: [
        ['Routes we know'],
        ['Ref', 'Origin', 'Transit', 'Destination', 'Transport', 'Phone', 'Date reported'],
        ['A1', 'Busia', '', 'Nairobi', 'zeppelin', '0712 345 678', '31/02/2026'],
        ['A1', 'Busia', '', 'Nairobi', 'lorry', '', 46082],
        ['TOTAL'],
      ],
    },
    { name: 'H', rows: [['x']], visibility: 'hidden' },
  ],
});
const files = [
  encode(String(writeDataset(dataset, 'json')[0]!.content)),
  encode(String(writeDataset(dataset, 'ndjson')[0]!.content)),
  sheet,
];
const reports = await Promise.all(
  files.map(async (file) => (await checkFiles([file], options)).report),
);
const [first] = reports as [Report];

const writers = {
  pretty: writePrettyReport,
  json: writeJsonReport,
  ndjson: writeNdjsonReport,
  csv: writeCsvReport,
  html: writeHtmlReport,
  md: writeMarkdownReport,
  sarif: writeSarifReport,
  junit: writeJunitReport,
  github: writeGithubReport,
};

describe('the to-do list', () => {
  it('begins with what matters most, and keeps the order of the file within', () => {
    const report = reports[2]!;
    const { rows } = readCsv(encode(writeCsvReport(report)), {}, defaultLimits);
    const ranks = rows
      .slice(1)
      .map(({ cells }) =>
        cells[6] === 'privacy' ? 0 : ['', 'error', 'warning', 'info'].indexOf(cells[5] as string),
      );
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBeGreaterThan(2);
    expect(rows).toHaveLength(report.issues.length + 1);
  });
});

describe('a report without samples', () => {
  it('does not say that nothing was found', async () => {
    const { report } = await checkFiles([files[0]!], { ...options, samples: 0 });
    expect(report.summary.errors).toBeGreaterThan(0);
    for (const write of [writePrettyReport, writeHtmlReport])
      expect(await write(report)).not.toContain('Nothing to complain about');
    const clean = { ...report.summary, errors: 0, warnings: 0, infos: 0, privacy: 0 };
    expect(writePrettyReport({ ...report, summary: clean })).toContain('Nothing to complain about');
  });
});

describe('every writer', () => {
  it.each(Object.entries(writers))(
    'gives the same bytes for the same report: %s',
    async (_, write) => {
      const again = (await checkFiles([files[0]!], options)).report;
      for (const language of ['en', 'sw'] as const)
        expect(await write(again, { language })).toBe(await write(first, { language }));
    },
  );

  it.each(Object.entries(writers))(
    'names every rule that found something: %s',
    async (_, write) => {
      for (const report of reports) {
        const text = await write(report, { language: 'sw' });
        for (const rule of Object.keys(report.summary.byRule)) expect(text).toContain(rule);
      }
    },
  );
});

describe('JSON', () => {
  const schema = JSON.parse(
    fs.readFileSync(path.join(repository, 'packages/exchange/json-schema/report.json'), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
    schema,
  );

  it.each([0, 1, 2])('is what the published JSON Schema says: file %i', (index) => {
    validate(JSON.parse(writeJsonReport(reports[index]!)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('the schema refuses a report with a field that could hold data', () => {
    const [issue] = first.issues;
    expect(validate({ ...first, issues: [{ ...issue, value: 'x' }] })).toBe(false);
    expect(validate({ ...first, issues: [{ ...issue, path: '/journeys/0/Jane Doe' }] })).toBe(
      false,
    );
  });

  it('holds at most 1,000 findings of a rule, and the exact total', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => `A${index},Busia,,Nairobi,zeppelin`);
    const { report } = await checkFiles(
      [encode(['Ref,Origin,Transit,Destination,Transport', ...rows].join('\n'))],
      options,
    );
    expect(report.summary.byRule['CODE-UNKNOWN']).toEqual({ count: 1500, sampled: 1000 });
    expect(report.summary.readyToShare).toBe(0);
    expect(report.issues.filter(({ rule }) => rule === 'CODE-UNKNOWN')).toHaveLength(1000);
    expect(report.truncated).toBe(true);
    expect(writePrettyReport(report)).toContain('1488');
    expect(await writeHtmlReport(report)).toContain('(1500)');
  });

  it('says when records are ready but the file is not', () => {
    const report = reports[2]!;
    expect(report.summary.wholeFile).toBe(2);
    expect(writePrettyReport(report)).toContain('The file itself is not');
  });
});

describe('other formats', () => {
  it('NDJSON: the report, then a finding a line', () => {
    const [head, ...lines] = writeNdjsonReport(first)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect({ ...head, issues: lines }).toEqual(first);
  });

  it('CSV: a row for each finding, with room to tick off', () => {
    const { rows } = readCsv(encode(writeCsvReport(first)), {}, defaultLimits);
    expect(rows).toHaveLength(first.issues.length + 1);
    expect(rows[0]!.cells.at(-1)).toBe('Done');
  });

  it('SARIF: a result for each finding, of a rule that is described', () => {
    const { runs } = JSON.parse(writeSarifReport(first)) as {
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }];
    };
    expect(runs[0].results).toHaveLength(first.issues.length);
    const described = new Set(runs[0].tool.driver.rules.map(({ id }) => id));
    expect(runs[0].results.filter(({ ruleId }) => !described.has(ruleId))).toEqual([]);
  });

  it('JUnit: errors are failures, all else passes', () => {
    const text = writeJunitReport(first);
    const failures = text.split('<failure ').length - 1;
    const errors = new Set(
      first.issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    );
    expect(failures).toBe(errors.size);
    expect(text).toContain(`failures="${failures}"`);
  });

  it('GitHub: a workflow command for each finding, each on its line', () => {
    const lines = writeGithubReport(first).trimEnd().split('\n');
    expect(lines).toHaveLength(first.issues.length);
    expect(
      lines.every((line) => /^::(?:error|warning|notice) title=[A-Z0-9-]+::/u.test(line)),
    ).toBe(true);
  });
});

/** A report with a text wherever one can enter; none of them comes from data, but that is not relied on here. */
function withText(text: string): Report {
  const [source] = first.sources;
  return {
    ...first,
    tool: { name: 'njia', version: text },
    standard: { ...first.standard, version: text, profile: text },
    date: text,
    sources: [{ ...source!, dialect: text }],
    issues: [
      {
        rule: 'CODE-UNKNOWN',
        severity: 'error',
        category: 'conformance',
        path: `/journeys/0/${text}`,
        params: { list: text },
        suggestion: { kind: 'map', to: text, safe: false },
      },
      {
        rule: 'CODE-MAPPED',
        severity: 'info',
        category: 'conformance',
        path: '/journeys/0',
        location: { cell: text },
        params: { code: text },
      },
    ],
  };
}

describeWithSharedData('reliability/payloads', () => {
  it('HTML and JUnit: no payload becomes more than text', async () => {
    const groups = JSON.parse(readSharedText('reliability/payloads/html.json')) as Record<
      string,
      unknown
    >;
    const payloads = Object.values(groups)
      .flat(2)
      .filter((payload) => typeof payload === 'string');
    expect(payloads.length).toBeGreaterThan(20);
    const plain = [await writeHtmlReport(withText('PLAIN')), writeJunitReport(withText('PLAIN'))];
    for (const payload of payloads) {
      const escaped = escapeMarkup(payload);
      expect(escaped).not.toMatch(/[<>"']/u);
      const written = [
        await writeHtmlReport(withText(payload)),
        writeJunitReport(withText(payload)),
      ];
      // Taken out again, nothing of it may be left: the markup around it is the same to the byte.
      expect(written.map((text) => text.replaceAll(escaped, () => 'PLAIN'))).toEqual(plain);
    }
  });
});

it('HTML: no script, nothing fetched, and a policy that forbids both', async () => {
  const html = await writeHtmlReport(first);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(
    /<script|\son\w+=|javascript:|https?:|url\(|@import|<(?:iframe|object|embed|link|img|form)\b/iu,
  );
});
