import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderRelease } from '../release/renderRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import { parseRelease } from './parseRelease.js';

const text = fc.string({
  unit: fc.constantFrom('a', '"', ',', '\n', '=', '-', '+', '@', "'", '1', ' ', '|', '\\', 'é'),
});

describe('parseRelease', () => {
  it('reads back what was written, formulas disarmed, missing and empty told apart', () => {
    const row = fc.tuple(fc.option(text), fc.option(text), fc.array(text));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { table } = tableFromRows(['a', 'b', 'route'], rows, { sequences: ['route'] });
        const parsed = parseRelease(renderRelease(table), new Set(['route']));
        expect(parsed).toEqual({
          header: ['a', 'b', 'route'],
          rows: tableToRows(table),
          defects: 0,
          formulas: 0,
        });
      }),
    );
  });

  it('reads a single column with missing values', () => {
    const { table } = tableFromRows(['a'], [[null], ['x'], ['']]);
    expect(parseRelease(renderRelease(table), new Set()).rows).toEqual([[null], ['x'], ['']]);
  });
});
