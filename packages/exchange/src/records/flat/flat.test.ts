import { records } from '@njia/schema';
import type { Count, FieldType } from '@njia/schema';
import { codeLists } from '@njia/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../tables/source.js';
import { readRecords } from '../readRecords.js';
import { countFromText, countText } from './countText.js';
import { datasetToTables, tableToRows } from './datasetToTables.js';
import type { FlatTable } from './datasetToTables.js';
import { definitionOf } from './definitionOf.js';

function source(format: 'csv' | 'xlsx', tables: readonly FlatTable[]): Source {
  return {
    format,
    bytes: 0,
    sha256: '',
    tables: tables.map(({ name, rows }, index) => ({
      sheet: index + 1,
      name,
      visibility: 'visible',
      rows: rows.map((cells, row) => ({
        row: row + 1,
        cells:
          format === 'csv'
            ? cells.map((cell) => (typeof cell === 'object' ? '' : String(cell)))
            : cells,
      })),
      hiddenColumns: [],
      merges: [],
      comments: [],
      formulas: [],
    })),
    issues: [],
  };
}

const natural = fc.integer({ min: 0, max: 5000 });
const count: fc.Arbitrary<Count> = fc.oneof(
  natural.map((value): Count => ({ kind: 'exact', value })),
  natural.map((value): Count => ({ kind: 'estimate', value, basis: 'survey' })),
  natural.map((value): Count => ({ kind: 'estimate', value })),
  natural.map((min): Count => ({ kind: 'interval', min })),
  natural.map((max): Count => ({ kind: 'interval', max })),
  fc
    .tuple(natural, natural)
    .map(([min, more]): Count => ({ kind: 'interval', min, max: min + more })),
  natural.map((value): Count => ({ kind: 'censored', below: value + 2 })),
);
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ;,'"é-]{0,12}[A-Za-z]$/u);

/** Values of a field type. */
function valueOf(type: FieldType, depth: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'text':
      return word;
    case 'identifier':
      return fc.stringMatching(/^[a-z][a-z0-9:-]{0,6}$/u);
    case 'code':
      return fc.constantFrom(
        ...(codeLists[type.list as keyof typeof codeLists].codes as readonly string[]),
      );
    case 'partialDate':
      return fc.constantFrom('2022', '2022-07', '2022-07-14');
    case 'count':
      return count;
    case 'integer':
      return fc.integer({ min: Math.max(type.minimum, 0), max: Math.min(type.maximum, 100_000) });
    case 'number':
      return fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
    case 'currency':
      return fc.constant('KES');
    case 'structure':
      return recordOf(type.structure, depth + 1);
    case 'list':
      return fc.array(valueOf(type.of, depth), { maxLength: 2 });
  }
}

function recordOf(name: string, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const fields = definitionOf(name)!.fields;
  // Deep structures keep few fields: breadth is what matters here.
  const kept = depth > 2 ? fields.slice(0, 2) : fields;
  return fc.record(
    Object.fromEntries(kept.map((field) => [field.name, valueOf(field.type, depth)])),
    { requiredKeys: name === 'journey' ? ['id', 'stops'] : [] },
  );
}

describe('flat tables', () => {
  it('hold a data set so that it comes back whole', () => {
    fc.assert(
      fc.property(fc.array(recordOf('journey', 0), { minLength: 1, maxLength: 2 }), (journeys) => {
        const dataset = {
          standard: 'njia',
          version: '0.1.0',
          profile: { id: 'ke', version: '0.1' },
          sensitivity: 'identified',
          journeys,
        };
        const reading = readRecords(source('xlsx', datasetToTables(dataset)));
        expect(reading.dialect).toBe('njia-xlsx');
        expect(reading.dataset).toEqual(dataset);
        expect(reading.issues).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('hold the records of one table in one CSV', () => {
    fc.assert(
      fc.property(fc.array(recordOf('journey', 0), { minLength: 1, maxLength: 2 }), (journeys) => {
        const rows = tableToRows({ journeys }, 'journeys');
        fc.pre(
          rows[0]!.length >= 3 &&
            rows[0]!.some((heading) =>
              /[.[]|[a-z][A-Z]/u.test(typeof heading === 'string' ? heading : ''),
            ),
        );
        const reading = readRecords(source('csv', [{ name: '', rows }]));
        expect(reading.dialect).toBe('njia-csv');
        expect((reading.dataset as { journeys: unknown }).journeys).toEqual(journeys);
      }),
      { numRuns: 20 },
    );
  });

  it('name columns as the format names fields, in its order', () => {
    const rows = tableToRows(
      {
        journeys: [
          {
            id: 'a',
            basis: 'route',
            persons: { kind: 'estimate', value: 20 },
            stops: [
              { id: 's1', place: { text: 'Busia', country: 'KE' }, roles: ['origin', 'departure'] },
              { id: 's2', place: {} },
            ],
            legs: [{ from: 's1', to: 's2', modes: ['bus', 'walking'] }],
          },
        ],
      },
      'journeys',
    );
    expect(rows).toEqual([
      [
        'id',
        'basis',
        'persons',
        'stops[1].id',
        'stops[1].place.text',
        'stops[1].place.country',
        'stops[1].roles',
        'stops[2].id',
        'stops[2].place',
        'legs[1].from',
        'legs[1].to',
        'legs[1].modes',
      ],
      [
        'a',
        'route',
        '~20',
        's1',
        'Busia',
        'KE',
        'origin; departure',
        's2',
        '{}',
        's1',
        's2',
        'bus; walking',
      ],
    ]);
  });

  it('know every cell again', () => {
    const tables = datasetToTables({
      standard: 'njia',
      journeys: [{ id: 'a', stops: [{ id: 's1', place: { text: 'Busia' } }] }],
    });
    const { sourceMap } = readRecords(source('xlsx', tables));
    expect(sourceMap.locate('/journeys/0/stops/0/place/text')).toMatchObject({ sheet: 3, row: 2 });
  });

  it('read counts as they write them', () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(countFromText(String(countText(value)))).toEqual(value);
      }),
    );
    expect(countFromText('several')).toBeUndefined();
  });

  it('cover every table of the format', () => {
    const dataset = Object.fromEntries(records.map(({ table }) => [table, [{ id: 'x' }]]));
    expect(datasetToTables(dataset).map(({ name }) => name)).toEqual([
      '_meta',
      ...records.map(({ table }) => table),
    ]);
  });
});
