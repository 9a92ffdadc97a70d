import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedData } from '#test/sharedData.js';
import { readRecords } from '../../records/readRecords.js';
import type { Cell } from '../../tables/cell.js';
import { readSource } from '../../tables/readSource.js';
import type { Source } from '../../tables/source.js';
import type { MergedRange } from '../../tables/table.js';

interface Journey {
  readonly [field: string]: unknown;
}

function sheet(rows: readonly (readonly Cell[])[], merges: readonly MergedRange[] = []): Source {
  return {
    format: 'xlsx',
    bytes: 0,
    sha256: '',
    tables: [
      {
        sheet: 1,
        name: 'x',
        visibility: 'visible',
        rows: rows.flatMap((cells, row) => (cells.length === 0 ? [] : [{ row: row + 1, cells }])),
        hiddenColumns: [],
        merges,
        comments: [],
        formulas: [],
      },
    ],
    issues: [],
  };
}

const journeysOf = (source: Source) =>
  (readRecords(source).dataset as { journeys: Journey[] }).journeys;

describe('a route sheet', () => {
  it('reads the data points of the Victim Journey Tracker of 2019 and 2020', () => {
    const [journey] = journeysOf(
      sheet([
        [
          'City of origin',
          'Country of origin',
          'Transit points',
          'Expected destination city',
          'Expected destination country',
          'City of exploitation',
          'Country of exploitation',
          'Industry',
          'Type of exploitation',
          'Estimated number of cases',
          'Modes of transportation',
          'Recruitment methods',
        ],
        [
          'Busia',
          'Kenya',
          'Malaba, Kampala; Juba',
          'Doha',
          'Qatar',
          'Riyadh',
          'Saudi Arabia',
          'Domestic work',
          'Forced labour',
          12,
          'bus, plane',
          'Social media',
        ],
      ]),
    );
    expect(journey).toEqual({
      id: 'r2',
      basis: 'route',
      persons: { kind: 'estimate', value: 12 },
      stops: [
        { id: 's1', place: { text: 'Busia', country: 'KE' }, roles: ['origin'] },
        { id: 's2', place: { text: 'Malaba' }, roles: ['transit'] },
        { id: 's3', place: { text: 'Kampala' }, roles: ['transit'] },
        { id: 's4', place: { text: 'Juba' }, roles: ['transit'] },
        { id: 's5', place: { text: 'Riyadh', country: 'SA' }, roles: ['exploitation'] },
      ],
      // Two modes over four legs cannot be shared out: they hold for the way as a whole.
      legs: [{ from: 's1', to: 's5', modes: ['bus', 'airplane'] }],
      intendedDestination: { text: 'Doha', country: 'QA' },
      recruitment: { channels: ['social_media'] },
      exploitations: [
        {
          types: ['forced_labour'],
          sectors: ['domestic_work'],
          place: { text: 'Riyadh', country: 'SA' },
        },
      ],
    });
  });

  it('puts one mode on every leg, and a crossing on the leg that crosses', () => {
    const [journey] = journeysOf(
      sheet([
        [
          'Origin town',
          'Origin country',
          'Transit',
          'Destination town',
          'Destination country',
          'Transport',
          'Border crossing point',
        ],
        ['Kisumu', 'Kenya', 'Busia, Kenya', 'Kampala', 'Uganda', 'matatu', 'Busia border'],
      ]),
    );
    expect(journey).toMatchObject({
      legs: [
        { from: 's1', to: 's2', modes: ['minibus'] },
        { from: 's2', to: 's3', modes: ['minibus'], crossing: { place: { text: 'Busia border' } } },
      ],
    });
    expect((journey!['legs'] as Journey[])[0]).not.toHaveProperty('crossing');
  });

  it('keeps both ends of a way within one town, or one country', () => {
    const rows = [
      ['Ref', 'Origin town', 'Origin country', 'Destination town', 'Destination country'],
      ['A', 'Nairobi', 'Kenya', 'Nairobi', 'Kenya'],
      ['B', 'Busia', 'Kenya', '', 'Kenya'],
    ];
    expect(journeysOf(sheet(rows))).toMatchObject([
      {
        stops: [
          { place: { text: 'Nairobi', country: 'KE' }, roles: ['origin'] },
          { place: { text: 'Nairobi', country: 'KE' } },
        ],
        legs: [{ from: 's1', to: 's2' }],
      },
      { stops: [{ place: { text: 'Busia', country: 'KE' } }, { place: { country: 'KE' } }] },
    ]);
  });

  it('does not ask for a type where the row tells the sector', () => {
    const [journey] = journeysOf(
      sheet([
        ['Kumbukumbu', 'Alikotoka', 'Alikoenda', 'Alisafiri kwa', 'Aina ya unyonyaji'],
        ['A', 'Busia', 'Juba', 'basi', 'kazi ya nyumbani'],
      ]),
    );
    expect(journey).toMatchObject({
      stops: [{ place: { text: 'Busia' } }, { place: { text: 'Juba' } }],
      legs: [{ modes: ['bus'] }],
      exploitations: [{ types: ['unknown'], sectors: ['domestic_work'] }],
    });
  });

  it('says the details of one person that a row about several cannot keep', () => {
    const source = sheet([
      ['Ref', 'Origin', 'Destination', 'Persons', 'Sex', 'Age'],
      ['A', 'Busia', 'Juba', 3, 'Female', 14],
      ['B', 'Busia', 'Juba', 1, 'Female', 14],
    ]);
    const { dataset, issues } = readRecords(source);
    expect((dataset as { cases: unknown[] }).cases).toHaveLength(1);
    expect(
      issues.flatMap(({ rule, location }) =>
        rule === 'PERSON-DETAILS-LEFT' ? [location?.cell] : [],
      ),
    ).toEqual(['E2', 'F2']);
  });

  it('skips titles, totals and a second table, and says so', () => {
    const source = sheet([
      ['Returns of the network'],
      ['Q1 2026'],
      [],
      ['Ref', 'Origin', 'Destination', 'Persons'],
      ['A', 'Busia', 'Kampala', 2],
      ['B', 'Moyale', 'Addis Ababa', 'tatu'],
      ['JUMLA', null, null, 5],
      [],
      ['Office supplies'],
      ['Item', 'Cost', 'Notes'],
      ['Pens', 100, ''],
    ]);
    const reading = readRecords(source);
    expect(journeysOf(source).map(({ id, persons }) => [id, persons])).toEqual([
      ['A', { kind: 'exact', value: 2 }],
      ['B', { kind: 'exact', value: 3 }],
    ]);
    expect(reading.skipped).toEqual(
      expect.arrayContaining([
        { sheet: 1, row: 1, reason: 'title' },
        { sheet: 1, row: 7, reason: 'total' },
        { sheet: 1, row: 11, reason: 'second-table' },
      ]),
    );
    expect(reading.issues.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        'TABLE-TITLE-ROWS',
        'TABLE-TOTAL-ROW',
        'TABLE-SECOND',
        'CELL-NUMBER-TEXT',
      ]),
    );
  });

  it('joins group headings over merged cells with the row below, and fills merged values down', () => {
    const [first, second] = journeysOf(
      sheet(
        [
          ['Ref', 'Origin', null, 'Destination', null],
          [null, 'Town', 'Country', 'Town', 'Country'],
          ['A', 'Busia', 'Kenya', 'Kampala', 'Uganda'],
          ['B', null, 'Kenya', 'Juba', 'South Sudan'],
        ],
        [
          { firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 },
          { firstRow: 1, lastRow: 1, firstColumn: 4, lastColumn: 5 },
          { firstRow: 3, lastRow: 4, firstColumn: 2, lastColumn: 2 },
        ],
      ),
    );
    expect(first).toMatchObject({
      stops: [
        { place: { text: 'Busia', country: 'KE' } },
        { place: { text: 'Kampala', country: 'UG' } },
      ],
    });
    expect(second).toMatchObject({
      stops: [
        { place: { text: 'Busia', country: 'KE' } },
        { place: { text: 'Juba', country: 'SS' } },
      ],
    });
  });

  it('reads a whole route in one cell, in Swahili', () => {
    const [journey] = journeysOf(
      sheet([
        ['Kumbukumbu', 'Route', 'Usafiri', 'Idadi ya watu'],
        ['A', 'Busia - Malaba - Kampala', 'basi', 'takriban 20'],
      ]),
    );
    expect(journey).toMatchObject({
      persons: { kind: 'estimate', value: 20 },
      stops: [
        { place: { text: 'Busia' }, roles: ['origin'] },
        { place: { text: 'Malaba' }, roles: ['transit'] },
        { place: { text: 'Kampala' } },
      ],
      legs: [{ modes: ['bus'] }, { modes: ['bus'] }],
    });
  });

  it('keeps reasons of absence apart from "no", and words it cannot read', () => {
    const source = sheet([
      ['Ref', 'Origin', 'Transit', 'Destination', 'Who paid', 'Trafficked before', 'Transport'],
      ['A', 'Busia', 'hakuna', 'Kampala', 'amekataa', 'no', 'ngalawa'],
    ]);
    const [journey] = journeysOf(source);
    expect(journey).toMatchObject({
      stopsComplete: 'yes',
      priorTrafficking: 'no',
      absences: [{ field: 'costPayers', reason: 'refused' }],
      sourceCodes: [{ field: 'legs.0.modes', standard: 'unread', code: 'ngalawa' }],
    });
    expect(readRecords(source).issues).toContainEqual(
      expect.objectContaining({ rule: 'CODE-UNKNOWN', params: { list: 'transport_mode' } }),
    );
  });

  it('decides the order of day and month once for the column', () => {
    const dates = (cells: readonly string[]) =>
      sheet([
        ['Ref', 'Origin', 'Destination', 'Date'],
        ...cells.map((cell, index) => [`R${index}`, 'Busia', 'Kampala', cell]),
      ]);
    expect(
      journeysOf(dates(['03/04/2026', '04/25/2026'])).map((journey) => journey['reportedOn']),
    ).toEqual(['2026-03-04', '2026-04-25']);
    expect(readRecords(dates(['03/04/2026'])).issues.map(({ rule }) => rule)).toContain(
      'DATE-AMBIGUOUS',
    );
    expect(
      readRecords(dates(['03/04/2026', '25/04/2026'])).issues.map(({ rule }) => rule),
    ).not.toContain('DATE-AMBIGUOUS');
  });

  it('survives headings made to break objects', () => {
    const [journey] = journeysOf(
      sheet([
        ['Ref', 'Origin', 'Destination', '__proto__', 'constructor', 'toString'],
        ['A', 'Busia', 'Kampala', 'x', 'y', 'z'],
      ]),
    );
    expect(Object.keys(journey!)).toEqual(['id', 'basis', 'stops', 'legs']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describeWithSharedData('messy returns', () => {
  it.each([
    'cso_comma_utf8bom.csv',
    'cso_semicolon_cp1252.csv',
    'cso_title_rows.csv',
    'cso_workbook_hidden_sheet.xlsx',
  ])('are read: %s', async (name) => {
    const reading = readRecords(await readSource(readSharedData(`exchange/messy/${name}`)));
    const { journeys } = reading.dataset as { journeys: Journey[] };
    expect(journeys.map(({ id, reportedOn, persons }) => [id, reportedOn, persons])).toEqual([
      ['HK-1', '2026-03-05', { kind: 'exact', value: 2 }],
      ['HK-2', '2026-03-05', { kind: 'exact', value: 1 }],
      ['HK-3', '2026-05-03', { kind: 'exact', value: 2 }],
      ['HK-4', '2026-03-05', { kind: 'exact', value: 1 }],
      ['HK-4', '2026-03-05', { kind: 'exact', value: 1 }],
    ]);
    expect(journeys.map((journey) => (journey['legs'] as Journey[])[0]!['modes'])).toEqual([
      ['minibus', 'airplane'],
      ['airplane'],
      ['airplane'],
      ['truck', 'walking'],
      ['truck', 'walking'],
    ]);
    expect(
      journeys.map(
        (journey) => ((journey['stops'] as Journey[]).at(-1)!['place'] as Journey)['country'],
      ),
    ).toEqual(['SA', 'SA', 'CI', 'UG', 'UG']);
    expect(reading.skipped.filter(({ reason }) => reason === 'total')).toHaveLength(1);
  });
});
