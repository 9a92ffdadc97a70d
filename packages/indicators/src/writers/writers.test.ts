import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { datasetSource } from '../records/datasetSource.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultSet } from '../results/ResultSet.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { csvText } from './csvText.js';
import { numberText } from './report/cellText.js';
import { reportStyle } from './report/reportStyle.js';
import { styleHash } from './report/styleHash.js';
import { writeHtmlReport } from './report/writeHtmlReport.js';
import { writeMarkdownReport } from './report/writeMarkdownReport.js';
import { writeResultsJson } from './writeResultsJson.js';
import { writeTidyCsv } from './tidy/writeTidyCsv.js';

const cases = Array.from({ length: 30 }, (_, index) => ({
  id: `c${index}`,
  personKey: `p${index}`,
  status: 'confirmed',
  identifiedOn: index % 3 === 0 ? '2021-09-01' : '2022-09-01',
  sex: index % 4 === 0 ? 'male' : 'female',
}));
const results = calculateIndicators(
  buildCatalogue(kenyaProfile).filter(({ id }) => id === 'njia-core/PT-01'),
  datasetSource([{ publisher: { id: 'org-1' }, cases }]),
  { periods: [parsePeriod('FY2021/22')!, parsePeriod('FY2022/23')!], by: [[], ['sex']] },
);

const hide = (cell: ResultCell): ResultCell => ({
  ...cell,
  value: null,
  numerator: null,
  denominator: null,
  bounds: null,
  interval: null,
  status: 'Q',
  confidentiality: 'C',
  records: 0,
  units: 0,
  contributions: [],
  flags: [],
});
const hidden: ResultSet = {
  ...results,
  sensitivity: 'public',
  disclosureProfile: 'public-k5',
  tables: results.tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => (cell.key.includes('male') ? hide(cell) : cell)),
  })),
};

function parse(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('tidy CSV', () => {
  it('has one row a quantity, totals once', () => {
    const rows = parse(writeTidyCsv(results));
    const inYear = rows.filter((row) => row['period_start'] === '2022-07-01');
    expect(inYear.map((row) => [row['sex'], row['value'], row['n_records']])).toEqual(
      expect.arrayContaining([
        ['_T', '20', '20'],
        ['female', '15', '15'],
        ['male', '5', '5'],
      ]),
    );
    expect(inYear.filter((row) => row['sex'] === '_T')).toHaveLength(1);
    expect(inYear[0]).toMatchObject({
      period_end: '2023-06-30',
      ref_area: '_T',
      obs_status: 'A',
      conf_status: 'N',
      unit: 'PERSON',
      definition_hash: results.tables[0]!.definition.hash,
    });
  });

  it('leaves a suppressed cell empty, and the counts beside every value of a protected set', () => {
    for (const row of parse(writeTidyCsv(hidden))) {
      expect(row['n_records']).toBe('');
      expect(row['n_undetermined']).toBe('');
      if (row['sex'] !== 'male') continue;
      expect(row).toMatchObject({ value: '', numerator: '', obs_status: 'Q', conf_status: 'C' });
    }
  });

  it('never writes organisations', () => {
    expect(results.tables[0]!.cells[0]!.contributions).not.toEqual([]);
    expect(writeTidyCsv(results)).not.toContain('org-1');
  });

  it('quotes by RFC 4180 and guards against formulas', () => {
    expect(csvText([['a"b', '=1+1', 'x,y', -1, null, '--07-01']])).toBe(
      `"a""b",'=1+1,"x,y",-1,,--07-01\r\n`,
    );
  });
});

describe('JSON', () => {
  it('reads back equal', () => {
    expect(JSON.parse(writeResultsJson(results))).toEqual(JSON.parse(JSON.stringify(results)));
  });
});

describe('report', () => {
  it('says at its head that exact results must not travel, and in a protected one what [c] means', () => {
    expect(writeHtmlReport(results)).toContain('class="head restricted">Exact and restricted');
    const html = writeHtmlReport(hidden);
    expect(html).not.toContain('restricted">');
    expect(html).toContain('profile public-k5');
    expect(html).toContain('[c] = confidential');
  });

  it('fetches nothing, runs nothing, and lets only its own style through', () => {
    const html = writeHtmlReport(results);
    expect(html).not.toMatch(/<script|\son\w+=|src=|href="(?!#)|url\(/u);
    expect(html).toContain(`style-src '${styleHash(reportStyle)}'`);
    expect(html).toContain(`<style>${reportStyle}</style>`);
    // The digest of nothing, as every description of SHA-256 gives it.
    expect(styleHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });

  it('draws the trend of the total and the bars of the last period', () => {
    const html = writeHtmlReport(results);
    expect(html.match(/<svg/gu)).toHaveLength(2);
    expect(html.match(/<circle/gu)).toHaveLength(2);
    expect(html).toContain('<rect');
  });

  it('gives a suppressed cell one sign and no mark in a chart', () => {
    const html = writeHtmlReport(hidden);
    // Only the female bar is left, and one bar alone is no picture.
    expect(html).not.toContain('<rect');
    expect(html).toContain('<td class="number">[c]</td>');
  });

  it('escapes what stands in labels', () => {
    const evil: ResultSet = {
      ...results,
      tables: results.tables.map((table) => ({
        ...table,
        definition: { ...table.definition, name: { en: '<img src=x onerror=y> | *b*' } },
      })),
    };
    expect(writeHtmlReport(evil)).not.toContain('<img');
    expect(writeMarkdownReport(evil)).toContain('\\<img src=x onerror=y\\> \\| \\*b\\*');
  });

  it('speaks Swahili and says that it is a draft', () => {
    const html = writeHtmlReport(results, { language: 'sw' });
    expect(html).toContain('<html lang="sw">');
    expect(html).toContain('rasimu');
  });

  it('writes Markdown tables with one column a period', () => {
    const text = writeMarkdownReport(results);
    expect(text).toMatch(/\| Sex \| FY 2021\/22 \| FY 2022\/23 \|/u);
    expect(text).toContain('| --- | ---: | ---: |');
  });

  it('prints numbers without the locale of the machine', () => {
    expect(numberText(1234567.25, 1)).toBe('1,234,567.3');
    expect(numberText(-1234, 0)).toBe('-1,234');
    expect(numberText(-0.2, 0)).toBe('0');
  });
});
