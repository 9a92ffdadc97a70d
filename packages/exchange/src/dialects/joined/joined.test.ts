import { formatIssue, validate } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../mapping/mapping.js';
import { mappingFromTables, mappingToTables } from '../../mapping/mappingTables.js';
import { proposeMapping } from '../../mapping/proposeMapping.js';
import { readMapping, writeMapping } from '../../mapping/readMapping.js';
import { readRecords } from '../../records/readRecords.js';
import type { Cell } from '../../tables/cell.js';
import type { Source } from '../../tables/source.js';

interface Journey {
  readonly [field: string]: unknown;
}

/** A workbook with these sheets. */
function workbook(...sheets: readonly (readonly (readonly Cell[])[])[]): Source {
  return {
    format: 'xlsx',
    bytes: 0,
    sha256: '',
    tables: sheets.map((rows, index) => ({
      sheet: index + 1,
      name: '',
      visibility: 'visible',
      rows: rows.flatMap((cells, row) => (cells.length === 0 ? [] : [{ row: row + 1, cells }])),
      hiddenColumns: [],
      merges: [],
      comments: [],
      formulas: [],
    })),
    issues: [],
  };
}

const journeys = [
  ['Ref', 'Number of people', 'Type of exploitation', 'Date recorded'],
  ['HK-1', 2, 'Forced labour', '2026-03-05'],
  ['HK-2', 1, 'Domestic servitude', '2026-03-09'],
];
const legs = [
  ['Journey ref', 'Leg no', 'From', 'To', 'Transport'],
  ['HK-2', 1, 'Moyale', 'Addis Ababa', 'bus'],
  ['HK-1', 2, 'Nairobi', 'Busia', 'minibus'],
  ['HK-1', 1, 'Kwale', 'Nairobi', 'train'],
];
const joined = [
  {
    id: 'HK-1',
    stops: [
      { id: 's1', place: { text: 'Kwale' }, roles: ['origin'] },
      { id: 's2', place: { text: 'Nairobi' } },
      { id: 's3', place: { text: 'Busia' } },
    ],
    legs: [
      { from: 's1', to: 's2', modes: ['train'] },
      { from: 's2', to: 's3', modes: ['minibus'] },
    ],
  },
  {
    id: 'HK-2',
    stops: [{ place: { text: 'Moyale' } }, { place: { text: 'Addis Ababa' } }],
    legs: [{ from: 's1', to: 's2', modes: ['bus'] }],
  },
];

const read = (source: Source, mapping?: Mapping) => {
  const reading = readRecords(source, mapping === undefined ? {} : { mapping });
  return { ...reading, journeys: (reading.dataset as { journeys: Journey[] }).journeys };
};

describe('a workbook with a sheet of journeys and a sheet of legs', () => {
  it('joins the legs by their reference, in the order they are numbered', () => {
    const reading = read(workbook(journeys, legs));
    expect(reading.dialect).toBe('route-sheet');
    expect(reading.journeys).toMatchObject(joined);
    expect(reading.sourceMap.locate('/journeys/0/legs/0/modes/0')).toMatchObject({
      sheet: 2,
      cell: 'E4',
    });
    expect(reading.evidence).toContainEqual({ key: 'form.legs-joined', params: { rows: 3 } });
    expect(reading.issues).toEqual([]);
    expect(validate(reading.dataset).issues.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  it('does not care which sheet comes first', () => {
    expect(read(workbook(legs, journeys)).journeys).toMatchObject(joined);
  });

  it('reads stops, and legs on the same sheet beside or below', () => {
    const beside = journeys.map((row, index) => [...row, null, ...(legs[index] ?? [])]);
    beside.push([null, null, null, null, null, ...legs[3]!]);
    const side = read(workbook(beside));
    expect(side.journeys).toMatchObject(joined);
    expect(side.issues).toMatchObject([
      { rule: 'TABLE-SECOND', location: { sheet: 1, cell: 'F1' }, params: { range: 'F1:J4' } },
    ]);
    expect(formatIssue(side.issues[0]!)).toContain('F1:J4');
    const below = read(workbook([...journeys, [], ['Legs'], ...legs]));
    expect(below.journeys).toMatchObject(joined);
    expect(below.issues).toMatchObject([{ rule: 'TABLE-SECOND', params: { range: 'A6:E9' } }]);
    const stops = [
      ['Ref', 'Stop no', 'Town', 'Role'],
      ['HK-1', 2, 'Nairobi', 'transit'],
      ['HK-1', 1, 'Kwale', 'origin'],
      ['HK-1', 3, 'Busia', ''],
    ];
    expect(read(workbook(journeys, stops)).journeys[0]).toMatchObject({
      stops: [
        { place: { text: 'Kwale' }, roles: ['origin'] },
        { place: { text: 'Nairobi' }, roles: ['transit'] },
        { place: { text: 'Busia' } },
      ],
    });
  });

  it('gives the places of the journey their stop, and shows a contradiction', () => {
    const rows = [
      ['Ref', 'Origin town', 'Origin country', 'Place of exploitation', 'Transport'],
      ['HK-1', 'Kwale', 'Kenya', 'Busia', 'bus'],
      ['HK-2', 'Marsabit', 'Kenya', 'Juba', ''],
    ];
    const [first, second] = read(workbook(rows, legs)).journeys;
    expect(first!['stops']).toEqual([
      { id: 's1', place: { text: 'Kwale' }, roles: ['origin'] },
      { id: 's2', place: { text: 'Nairobi' } },
      { id: 's3', place: { text: 'Busia' }, roles: ['exploitation'] },
    ]);
    expect(second).toMatchObject({
      stops: [
        { id: 's1', place: { text: 'Marsabit', country: 'KE' }, roles: ['origin'] },
        { id: 's2', place: { text: 'Moyale' } },
        { id: 's3', place: { text: 'Addis Ababa' } },
        { id: 's4', place: { text: 'Juba' }, roles: ['exploitation'] },
      ],
      legs: [{ from: 's2', to: 's3' }],
    });
  });

  it('says a leg whose journey is not there, in its cell', () => {
    const reading = read(workbook(journeys, [...legs, ['HK-9', 1, 'Lamu', 'Malindi', 'bus']]));
    expect(reading.journeys).toMatchObject(joined);
    expect(reading.issues).toMatchObject([
      { rule: 'TABLE-ROW-ORPHAN', location: { sheet: 2, cell: 'A5' } },
    ]);
  });

  it('keeps two sheets of journeys apart', () => {
    const march = [
      ['Ref', 'Origin', 'Destination', 'Persons'],
      ['A', 'Busia', 'Kampala', 2],
      ['B', 'Moyale', 'Addis Ababa', 3],
    ];
    const april = [march[0]!, ['C', 'Lamu', 'Malindi', 1], ['D', 'Isiolo', 'Nairobi', 1]];
    expect(read(workbook(march, april)).journeys.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('a mapping with a table of legs', () => {
  const own = workbook(
    [
      ['Kesi', 'Watu walio safiri', 'Kazi'],
      ['HK-1', 2, 'shamba'],
      ['HK-2', 1, 'nyumbani'],
    ],
    [
      ['Kesi', 'Kipande', 'Toka wapi', 'Hadi wapi', 'Chombo'],
      ['HK-1', 2, 'Nairobi', 'Busia', 'nissan'],
      ['HK-1', 1, 'Kwale', 'Nairobi', 'reli'],
      ['HK-2', 1, 'Moyale', 'Addis Ababa', 'basi'],
    ],
  );
  const mapping: Mapping = {
    njiaMapping: 1,
    record: 'journey',
    columns: [
      { heading: 'Kesi', target: 'id' },
      { heading: 'Watu walio safiri', target: 'persons' },
      { heading: 'Kazi', target: '' },
    ],
    tables: [
      {
        record: 'leg',
        reference: 'Kesi',
        order: 'Kipande',
        columns: [
          { heading: 'Toka wapi', target: 'from.place.text' },
          { heading: 'Hadi wapi', target: 'to.place.text' },
          { heading: 'Chombo', target: 'modes' },
        ],
      },
    ],
    words: { 'legs.modes': { nissan: 'minibus', reli: 'train' } },
  };

  it('joins them, in the words of the person', () => {
    const reading = read(own, mapping);
    expect(reading.journeys).toMatchObject(joined);
    expect(reading.issues).toEqual([]);
  });

  it('is the same as JSON and as a workbook', () => {
    expect(readMapping(JSON.parse(writeMapping(mapping)))).toEqual(mapping);
    const tables = mappingToTables(mapping);
    const source = workbook(...tables.map(({ rows }) => rows as Cell[][]));
    const named = source.tables.map((table, index) => ({ ...table, name: tables[index]!.name }));
    expect(mappingFromTables({ ...source, tables: named })).toEqual(mapping);
  });

  it('is proposed', () => {
    const { mapping: proposed, matched, unmatched } = proposeMapping(workbook(legs, journeys));
    expect([matched, unmatched]).toEqual([7, 0]);
    expect(proposed.tables).toMatchObject([
      {
        record: 'leg',
        reference: 'Journey ref',
        order: 'Leg no',
        columns: [{ target: 'from.place.text' }, { target: 'to.place.text' }, { target: 'modes' }],
      },
    ]);
    expect(read(workbook(legs, journeys), proposed).journeys).toMatchObject(joined);
  });

  it('goes on from an earlier one, table by table', () => {
    const { mapping: proposed } = proposeMapping(workbook(legs, journeys));
    const [table] = proposed.tables!;
    const corrected = {
      ...proposed,
      tables: [
        {
          ...table!,
          columns: table!.columns.map((column, index) =>
            index === 2 ? { ...column, target: '' } : column,
          ),
        },
        { record: 'stop' as const, reference: 'Elsewhere', columns: [] },
      ],
    };
    const next = proposeMapping(workbook(legs, journeys), { mapping: corrected });
    expect(next.mapping.tables).toEqual(corrected.tables);
    expect(next.added).toBe(0);
  });

  it('is refused when a part is impossible', () => {
    const broken = (tables: unknown, record = 'journey') =>
      expect(() => readMapping({ ...mapping, record, columns: [], words: {}, tables })).toThrow(
        /.+/u,
      );
    broken({});
    broken([], 'case');
    broken([{ record: 'case', reference: 'Kesi', columns: [] }]);
    broken([{ record: 'leg', columns: [] }]);
    broken([{ record: 'leg', reference: 'Kesi', columns: [{ heading: 'x', target: 'no.such' }] }]);
  });
});
