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
          strayed: 0,
        });
      }),
    );
  });

  it('reads a single column with missing values', () => {
    const { table } = tableFromRows(['a'], [[null], ['x'], ['']]);
    expect(parseRelease(renderRelease(table), new Set()).rows).toEqual([[null], ['x'], ['']]);
  });

  it.each<[string, string, string]>([
    ['quotes that nothing needs', 'x,y,\n', '"x",y,\n'],
    ['a header in quotes', 'a,b,route\n', 'a,"b",route\n'],
    ['an apostrophe before a number', '-1,y,\n', "'-1,y,\n"],
    ['an empty journey in quotes', ',,\n', ',,""\n'],
    ['an escape that nothing needs', ',,KE|UG\n', ',,\\KE|UG\n'],
    ['an escape at the end', ',,KE|UG\n', ',,KE|UG\\\n'],
  ])('counts lines that are spelled in another way: %s', (_, plain, other) => {
    const read = (line: string) => {
      const text = line.startsWith('a') ? `${line}x,y,KE\n` : `a,b,route\n${line}x,y,KE\n`;
      return parseRelease(new TextEncoder().encode(text), new Set(['route']));
    };
    expect([read(plain).strayed, read(other).strayed]).toEqual([0, 1]);
  });
});
