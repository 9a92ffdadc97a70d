import { describe, expect, it } from 'vitest';
import type { Source } from '../tables/source.js';
import type { Cell } from '../tables/cell.js';
import { readRecords } from '../records/readRecords.js';
import type { Mapping } from './mapping.js';
import { mappingFromTables, mappingToTables } from './mappingTables.js';
import { proposeMapping } from './proposeMapping.js';
import { readMapping, writeMapping } from './readMapping.js';

/** A source with the given sheets. */
export function sourceOf(
  ...sheets: readonly { readonly name?: string; readonly rows: readonly (readonly Cell[])[] }[]
): Source {
  return {
    format: sheets[0]?.name === undefined ? 'csv' : 'xlsx',
    bytes: 0,
    sha256: '',
    tables: sheets.map(({ name, rows }, index) => ({
      sheet: index + 1,
      name: name ?? '',
      visibility: 'visible',
      rows: rows.map((cells, row) => ({ row: row + 1, cells })),
      hiddenColumns: [],
      merges: [],
      comments: [],
      formulas: [],
    })),
    issues: [],
  };
}

const march = sourceOf({
  rows: [
    ['Ref.', 'Where from', 'Where to', 'How moved', 'Count'],
    ['A-1', 'Busia', 'Kenya', 'bodaa; lori', 2],
    ['A-2', 'Malaba', 'Uganda', 'lori', '3-5'],
    ['A-3', 'Kwale', 'Saudia', 'lori', '<5'],
  ],
});
const mapping: Mapping = {
  njiaMapping: 1,
  record: 'journey',
  columns: [
    { heading: 'Ref.', target: 'id' },
    { heading: 'Where from', target: 'stops[origin].place.text' },
    { heading: 'Where to', target: 'stops[destination].place.country' },
    { heading: 'How moved', target: 'legs[*].modes' },
    { heading: 'Count', target: 'persons' },
  ],
  words: { 'legs.modes': { bodaa: 'motorcycle' } },
};

describe('a mapping', () => {
  it('takes words under a field with or without its items, and refuses a code of no list', () => {
    const withWords = (words: unknown) => readMapping({ ...mapping, words });
    expect(withWords({ 'legs[*].modes': { bodaa: 'motorcycle' } })).toEqual(mapping);
    expect(withWords({ 'legs.modes': { bodaa: '', lori: 'not_known' } }).words).toEqual({
      'legs.modes': { bodaa: '', lori: 'not_known' },
    });
    expect(() => withWords({ 'legs.modes': { bodaa: 'notacode' } })).toThrow(
      expect.objectContaining({
        code: 'MAPPING-INVALID',
        hint: expect.stringContaining('njia codes transport_mode') as string,
      }),
    );
    expect(() => withWords({ 'legs.modes': { bodaa: 'crossing=x' } })).toThrow('no such code');
    expect(() => withWords({ persons: { two: 'x' } })).toThrow('holds codes');
    const shared = {
      ...mapping,
      columns: [{ heading: 'How', target: 'recruitment.channels|recruitment.inducements' }],
      words: { 'recruitment.channels': { kazi: 'job_offer' } },
    };
    const sheet = sourceOf({ rows: [['How'], ['kazi']] });
    expect(readRecords(sheet, { mapping: readMapping(shared) }).dataset).toMatchObject({
      journeys: [{ recruitment: { inducements: ['job_offer'] } }],
    });
  });

  it('reads a sheet that no dialect knows', () => {
    const reading = readRecords(march, { mapping });
    expect(reading.dialect).toBe('generic');
    expect(reading.dataset).toMatchObject({
      journeys: [
        {
          id: 'A-1',
          persons: { kind: 'exact', value: 2 },
          stops: [{ place: { text: 'Busia' }, roles: ['origin'] }, { place: { country: 'KE' } }],
          legs: [{ from: 's1', to: 's2', modes: ['motorcycle', 'truck'] }],
        },
        { id: 'A-2', persons: { kind: 'interval', min: 3, max: 5 } },
        { id: 'A-3', persons: { kind: 'censored', below: 5 } },
      ],
    });
    expect(reading.sourceMap.locate('/journeys/0/legs/0/modes/1')).toMatchObject({ cell: 'D2' });
  });

  it('reports next month the words it does not know yet', () => {
    const april = sourceOf({
      rows: [
        ...march.tables[0]!.rows.map((row) => row.cells),
        ['A-4', 'Lamu', 'Kenya', 'ngalawa', 1],
      ],
    });
    const unknown = readRecords(april, { mapping }).issues.filter(
      (issue) => issue.rule === 'CODE-UNKNOWN',
    );
    expect(unknown).toMatchObject([
      { location: { cell: 'D5' }, params: { list: 'transport_mode' } },
    ]);
  });

  it('is the same after writing and reading, as JSON and as a workbook', () => {
    expect(readMapping(JSON.parse(writeMapping(mapping)))).toEqual(mapping);
    const tables = mappingToTables({ ...mapping, dateOrder: 'dmy', constants: { basis: 'route' } });
    expect(mappingFromTables(sourceOf(...tables))).toEqual({
      ...mapping,
      dateOrder: 'dmy',
      constants: { basis: 'route' },
    });
  });

  it.each([
    [null, 'file'],
    [{ njiaMapping: 2 }, 'njiaMapping'],
    [{ njiaMapping: 1, columns: [{ heading: 'x', target: 'SECRET' }] }, 'column 1'],
    [{ njiaMapping: 1, columns: [], words: { SECRET: {} } }, 'words 1'],
    [{ njiaMapping: 1, columns: [], constants: { SECRET: 'x' } }, 'constants'],
  ])('is refused without a word of it: %j', (value, part) => {
    expect(() => readMapping(value)).toThrow(
      expect.objectContaining({ code: 'MAPPING-INVALID', hint: `Look at: ${part}.` }),
    );
    try {
      readMapping(value);
    } catch (error) {
      expect(String(error)).not.toContain('SECRET');
    }
  });
});

describe('proposeMapping', () => {
  it('reads headings first, then values, and lists the words nobody knows', () => {
    const proposal = proposeMapping(
      sourceOf({
        rows: [
          ['Journey ref', 'Origin town', 'xyz', 'Recruitment', 'Phone number', 'favourite colour'],
          ['A', 'Busia', 'matatu', 'Social media', '0700', 'red'],
          ['B', 'Malaba', 'lorry', 'mganga', '0700', 'blue'],
          ['C', 'Lamu', 'boat', 'Social media', '0700', 'green'],
        ],
      }),
    );
    expect(proposal.mapping.columns.map(({ target }) => target)).toEqual([
      'id',
      'stops[origin].place.text',
      'legs[*].modes',
      'recruitment.channels|recruitment.inducements|recruitment.recruiterRelationships',
      '',
      '',
    ]);
    expect(proposal.mapping.words).toEqual({ 'recruitment.channels': { mganga: '' } });
    expect([proposal.matched, proposal.unmatched]).toEqual([4, 2]);
  });

  it('goes on from an earlier mapping: decisions stay, and only what is new is asked', () => {
    const april = sourceOf({
      rows: [
        ['Ref.', 'Where from', 'How moved', 'Pesa nani', 'Chombo', 'Recruitment'],
        ['A-1', 'Busia', 'bodaa', 'mganga', 'ngalawa', 'mganga'],
        ['A-2', 'Malaba', 'ngalawaa', 'baba', 'lori', 'Social media'],
      ],
    });
    const corrected: Mapping = {
      ...mapping,
      columns: [
        { heading: 'Ref.', target: 'id' },
        { heading: 'Gone', target: 'persons' },
        { heading: 'where FROM', target: 'stops[1].place.text' },
        { heading: 'How moved', target: 'legs[*].modes' },
        { heading: 'Pesa nani', target: 'costPayers' },
      ],
      dateOrder: 'dmy',
      constants: { basis: 'route' },
      words: {
        'legs.modes': { Bodaa: 'motorcycle' },
        companions: { mganga: '', baba: '' },
        acts: { alichukuliwa: 'transportation' },
      },
    };
    const { mapping: next, added } = proposeMapping(april, { mapping: corrected });
    expect(added).toBe(2);
    expect(next.columns.map(({ heading, target }) => [heading, target])).toEqual([
      ['Ref.', 'id'],
      ['Where from', 'stops[1].place.text'],
      ['How moved', 'legs[*].modes'],
      ['Pesa nani', 'costPayers'],
      ['Chombo', ''],
      [
        'Recruitment',
        'recruitment.channels|recruitment.inducements|recruitment.recruiterRelationships',
      ],
      ['Gone', 'persons'],
    ]);
    expect(next.words).toEqual({
      'legs.modes': { Bodaa: 'motorcycle', ngalawaa: '' },
      acts: { alichukuliwa: 'transportation' },
      costPayers: { baba: '', mganga: '' },
      'recruitment.channels': { mganga: '' },
    });
    expect(next).toMatchObject({ dateOrder: 'dmy', constants: { basis: 'route' } });
    expect(readMapping(JSON.parse(writeMapping(next)))).toEqual(next);
    expect(proposeMapping(april, { mapping: next })).toMatchObject({ mapping: next, added: 0 });
  });

  it('proposes for a mapping of cases what a case has', () => {
    const sheet = sourceOf({
      rows: [
        ['Ref', 'Jinsia', 'Age', 'Destination', 'Transport'],
        ['A', 'Female', '17', 'Oman', 'bus'],
      ],
    });
    const cases: Mapping = {
      njiaMapping: 1,
      record: 'case',
      columns: [{ heading: 'Ref', target: 'id' }],
      words: {},
    };
    const { mapping: next } = proposeMapping(sheet, { mapping: cases });
    expect(next.columns.map(({ target }) => target)).toEqual(['id', 'sex|gender', 'age', '', '']);
    expect(readMapping(next)).toEqual(next);
  });

  it('gives a mapping that can be read at once', () => {
    const { mapping: proposed } = proposeMapping(march);
    expect(readMapping(JSON.parse(writeMapping(proposed)))).toEqual(proposed);
  });
});
