import { describe, expect, it } from 'vitest';
import { readSource } from '../tables/readSource.js';
import { writeXlsx } from '../xlsx/write/writeXlsx.js';
import type { Mapping } from './mapping.js';
import { mappingFromTables } from './mappingTables.js';
import { mappingWorkbook } from './mappingWorkbook.js';

const mapping: Mapping = {
  njiaMapping: 1,
  record: 'journey',
  dateOrder: 'dmy',
  columns: [
    { heading: 'Ref.', target: 'id' },
    { heading: 'Idadi', target: 'persons', estimate: true },
    { heading: 'Usajili', target: 'recruitment.channels|recruitment.inducements' },
  ],
  tables: [
    {
      record: 'leg',
      reference: 'Safari',
      columns: [{ heading: 'Chombo', target: 'modes', separators: ['/'] }],
    },
  ],
  words: {
    'recruitment.channels': { mganga: '', kazi: 'job_offer' },
    'legs.modes': { bas: 'bus' },
  },
};
const cell = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as { value: unknown }).value : value;

describe.each(['en', 'sw'] as const)('mappingWorkbook (%s)', (language) => {
  const { sheets } = mappingWorkbook(mapping, { language });
  const [columns, words, , fields, codes] = sheets;

  it('is the same mapping when it is read back', async () => {
    const bytes = writeXlsx({ sheets });
    expect(mappingFromTables(await readSource(bytes))).toEqual(mapping);
  });

  /** Values of a range such as `Fields!$A$2:$A$5`. */
  function valuesOf(formula: string): unknown[] {
    const match = /^([^!]+)!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/u.exec(formula)!;
    const sheet = sheets.find(({ name }) => name === match[1])!;
    const at = match[2]!.charCodeAt(0) - 65;
    return sheet.rows.slice(Number(match[3]) - 1, Number(match[4])).map((row) => cell(row[at]));
  }

  it('offers for each row the targets of its table', () => {
    const rules = columns!.inputRules!;
    expect(rules.map(({ range, strict }) => [range, strict])).toEqual([
      ['B2:B4', false],
      ['B5:B56', false],
    ]);
    const [journey, leg] = rules.map(({ formula }) => valuesOf(formula));
    expect(journey).toContain('stops[destination].place.text');
    expect(journey).not.toContain('modes');
    expect(leg).toContain('modes');
    expect(leg).toContain('@reference');
  });

  it('offers for each word the codes of the fields that its column fills', () => {
    const [channels, modes] = words!.inputRules!.map(({ range, formula }) => ({
      range,
      codes: valuesOf(formula),
    }));
    expect(channels!.range).toBe('C2:C3');
    expect(channels!.codes).toContain('job_offer');
    expect(channels!.codes).not.toContain(null);
    expect(modes).toMatchObject({ range: 'C4:C4' });
    expect(modes!.codes).toContain('bus');
  });

  it('lists what each target means in the language, beside its code list', () => {
    const row = fields!.rows.find((cells) => cell(cells[0]) === 'persons')!;
    expect(row[1]).toBe({ en: 'Number of persons', sw: 'Idadi ya watu' }[language]);
    const sex = fields!.rows.find((cells) => cell(cells[0]) === 'case.sex')!;
    expect(sex[3]).toBe('sex');
    expect(sheets.map(({ name }) => name)).toEqual(
      {
        en: ['Columns', 'My words', 'Settings', 'Fields', 'Codes'],
        sw: ['Safu', 'Maneno yangu', 'Mipangilio', 'Sehemu', 'Misimbo'],
      }[language],
    );
    expect(cell(codes!.rows[0]![0])).toBe('recruitment.channels');
  });

  it('keeps the boxes short enough for Excel', () => {
    for (const { inputRules = [] } of sheets)
      for (const { prompt, error } of inputRules)
        for (const box of [prompt!, error!]) {
          expect(box.title.length).toBeLessThanOrEqual(32);
          expect(box.message.length).toBeLessThanOrEqual(225);
        }
  });
});
