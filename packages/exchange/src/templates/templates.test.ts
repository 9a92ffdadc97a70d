import { validate } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../records/readRecords.js';
import { readSource } from '../tables/readSource.js';
import { writeCsv } from '../csv/writeCsv.js';
import { readCsv } from '../csv/readCsv.js';
import { defaultLimits } from '../limits/defaultLimits.js';
import { writeXlsx } from '../xlsx/write/writeXlsx.js';
import { csvTemplate } from './csvTemplate.js';
import { templateFields } from './templateFields.js';
import { xlsxTemplate } from './xlsxTemplate.js';

const encode = (text: string) => new TextEncoder().encode(text);
const journey = {
  id: 'J-001',
  basis: 'person',
  persons: { kind: 'exact', value: 1 },
  reportedOn: '2026-03',
  scope: 'cross_border',
  stops: [
    { id: 's1', place: { text: 'Kitale', country: 'KE' }, roles: ['origin'] },
    { id: 's2', place: { text: 'Kampala', country: 'UG' }, roles: ['exploitation'] },
  ],
  legs: [
    {
      from: 's1',
      to: 's2',
      modes: ['minibus', 'motorcycle'],
      crossing: {
        kind: 'official_land_post',
        place: { text: 'Malaba' },
        manners: ['genuine_documents'],
      },
    },
  ],
};
const flat: Readonly<Record<string, string | number>> = {
  id: 'J-001',
  basis: 'person',
  persons: 1,
  reportedOn: '2026-03',
  scope: 'cross_border',
};
const stops = [
  { id: 's1', 'place.text': 'Kitale', 'place.country': 'KE', roles: 'origin' },
  { id: 's2', 'place.text': 'Kampala', 'place.country': 'UG', roles: 'exploitation' },
];
const leg = {
  from: 's1',
  to: 's2',
  modes: 'minibus; motorcycle',
  'crossing.kind': 'official_land_post',
  'crossing.place.text': 'Malaba',
  'crossing.manners': 'genuine_documents',
};
const row = (names: readonly unknown[], values: Readonly<Record<string, string | number>>) =>
  names.map((name) => values[String(name)] ?? null);

const namesOf = (cells: readonly unknown[]) =>
  cells.map((cell) => (cell as { value?: unknown } | null)?.value ?? cell);

describe('csvTemplate', () => {
  it.each(['en', 'sw'] as const)(
    'filled in, reads back as records without an error (%s)',
    async (language) => {
      const [names, hints] = readCsv(encode(csvTemplate({ language })), {}, defaultLimits).rows.map(
        ({ cells }) => cells,
      );
      const values = {
        ...flat,
        ...Object.fromEntries(
          stops.flatMap((stop, index) =>
            Object.entries(stop).map(([name, value]) => [`stops[${index + 1}].${name}`, value]),
          ),
        ),
        ...Object.fromEntries(
          Object.entries(leg).map(([name, value]) => [`legs[1].${name}`, value]),
        ),
      };
      const filled = writeCsv([names!, hints!, row(names!, values)], { mark: true });
      const reading = readRecords(await readSource(encode(filled)));
      expect(reading.dialect).toBe('njia-csv');
      expect(reading.issues).toEqual([]);
      expect(reading.skipped).toEqual([{ sheet: 1, row: 2, reason: 'hint' }]);
      expect((reading.dataset as { journeys: unknown }).journeys).toEqual([journey]);
      expect(
        validate(reading.dataset, { today: '2026-11-26' }).issues.filter(
          ({ severity }) => severity === 'error',
        ),
      ).toEqual([]);
    },
  );

  it('has columns for as many stops as asked, and one leg fewer', () => {
    const header = csvTemplate({ stops: 2 }).split('\r\n')[0]!;
    expect(header).toContain('stops[2].place.text');
    expect(header).toContain('legs[1].from');
    expect(header).not.toMatch(/stops\[3\]|legs\[2\]/u);
  });
});

describe('xlsxTemplate', () => {
  const template = xlsxTemplate();

  it('filled in, reads back as records without an error', async () => {
    const rows: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>> = {
      journeys: [flat],
      'journeys.stops': stops.map((stop) => ({ _id: 'J-001', ...stop })),
      'journeys.legs': [{ _id: 'J-001', ...leg }],
    };
    const filled = template.sheets.map((sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows,
        ...(rows[sheet.name] ?? []).map((values) => row(namesOf(sheet.rows[0]!), values)),
      ],
    }));
    const reading = readRecords(await readSource(writeXlsx({ ...template, sheets: filled })));
    expect(reading.dialect).toBe('njia-xlsx');
    expect(reading.issues).toEqual([]);
    expect((reading.dataset as { journeys: unknown }).journeys).toEqual([journey]);
    expect(
      validate(reading.dataset, { today: '2026-11-26' }).issues.filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });

  it('takes own words for the codes that the sheet "My words" gives them', async () => {
    const said: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
      journeys: [row(namesOf(template.sheets[1]!.rows[0]!), flat)],
      'journeys.stops': stops.map((stop) =>
        row(namesOf(template.sheets[2]!.rows[0]!), { _id: 'J-001', ...stop }),
      ),
      'journeys.legs': [
        row(namesOf(template.sheets[3]!.rows[0]!), {
          _id: 'J-001',
          ...leg,
          modes: 'Nissan; bodaa',
        }),
      ],
      'My words': [
        ['legs.modes', 'nissan', 'minibus'],
        ['legs.modes', 'Bodaa', 'motorcycle'],
        ['legs.modes', 'ngalawa', null],
      ],
    };
    const sheets = template.sheets.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows, ...(said[sheet.name] ?? [])],
    }));
    const reading = readRecords(await readSource(writeXlsx({ ...template, sheets })));
    expect(reading.issues).toEqual([]);
    expect((reading.dataset as { journeys: unknown }).journeys).toEqual([journey]);
  });

  it('offers the counties of Kenya for a place there, and the coded fields for own words', () => {
    const stopRules = template.sheets.find(({ name }) => name === 'journeys.stops')!.inputRules!;
    const [county] = stopRules.filter(({ formula }) => formula.startsWith('IF('));
    expect(county).toMatchObject({ range: 'C4:C2003', strict: false });
    const lists = template.sheets.find(({ name }) => name === 'Lists')!;
    const [, column, last] = /,Lists!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+),/u.exec(county!.formula)!;
    const index =
      Array.from(column!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const counties = lists.rows.slice(1, Number(last)).map((cells) => cells[index]);
    expect([counties.length, counties[0], counties.at(-1)]).toEqual([47, 'Baringo', 'West Pokot']);
    const [fields] = template.sheets.find(({ name }) => name === 'My words')!.inputRules!;
    expect(fields!.formula).toMatch(/^Lists!/u);
    expect(lists.rows.map((cells) => cells[index + 1])).toContain('legs.modes');
  });

  it('reads back empty as no records', async () => {
    const reading = readRecords(await readSource(writeXlsx(template)));
    expect(reading.dataset).toMatchObject({ standard: 'njia', profile: { id: 'ke' } });
    expect(reading.dataset).not.toHaveProperty('journeys');
  });

  it('offers a list for every coded column, and its range holds exactly the codes', () => {
    const sheet = template.sheets.find(({ name }) => name === 'journeys')!;
    const rules = sheet.inputRules!;
    expect(rules.map(({ range }) => range)).toContain('B4:B2003');
    const lists = template.sheets.find(({ name }) => name === 'Lists')!;
    for (const { formula } of rules) {
      const [, column, last] = /^Lists!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/u.exec(formula)!;
      const index =
        Array.from(column!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(lists.rows[Number(last) - 1]![index]).not.toBeNull();
      expect(lists.rows[Number(last)]?.[index] ?? null).toBeNull();
    }
  });

  it('asks for nothing that names a person', () => {
    const names = Object.values(
      templateFields as unknown as Record<string, readonly string[]>,
    ).flat();
    expect(
      names.filter((name) => /(?:^|\.)(?:name|notes|phone|email|address|lat|lon)$/iu.test(name)),
    ).toEqual([]);
  });
});
