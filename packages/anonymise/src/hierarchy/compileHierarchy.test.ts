import { describe, expect, it } from 'vitest';
import type { HierarchySpec } from '../policy/HierarchySpec.js';
import { checkHierarchySpec } from './checkHierarchySpec.js';
import { compileHierarchy } from './compileHierarchy.js';

/** Labels of one value from the value itself to the top. */
function climb(
  spec: HierarchySpec,
  value: string | null,
  others: readonly (string | null)[] = [],
): (string | null)[] {
  const values = [...new Set([value, ...others])];
  const { hierarchy } = compileHierarchy(spec, values);
  return hierarchy.maps.map(
    (map, level) => hierarchy.labels[level]?.[map[values.indexOf(value)] as number] ?? null,
  );
}

describe('compileHierarchy', () => {
  it.each<[string, HierarchySpec, string, readonly string[]]>([
    [
      'widths',
      { kind: 'bands', levels: [{ width: 5 }, { width: 10 }] },
      '23',
      ['23', '20--24', '20--29', '*'],
    ],
    [
      'an origin',
      { kind: 'bands', levels: [{ width: 10, origin: 3 }] },
      '12',
      ['12', '3--12', '*'],
    ],
    ['negative numbers', { kind: 'bands', levels: [{ width: 10 }] }, '-1', ['-1', '-10---1', '*']],
    ['fractions', { kind: 'bands', levels: [{ width: 0.5 }] }, '1.7', ['1.7', '[1.5, 2)', '*']],
    ['edges', { kind: 'bands', levels: [{ edges: [0, 9, 18] }] }, '17', ['17', '9--17', '*']],
    ['the open end', { kind: 'bands', levels: [{ edges: [0, 9, 18] }] }, '18', ['18', '18+', '*']],
    [
      'below the first edge',
      { kind: 'bands', levels: [{ edges: [9, 18] }] },
      '2',
      ['2', '<9', '*'],
    ],
    [
      'days',
      { kind: 'dates', levels: ['month', 'quarter', 'year', 'decade'] },
      '2022-07-14',
      ['2022-07-14', '2022-07', '2022-Q3', '2022', '2020--2029', '*'],
    ],
    [
      'years among days',
      { kind: 'dates', levels: ['month', 'year', 'five-years'] },
      '2019',
      ['2019', '2019', '2019', '2015--2019', '*'],
    ],
    ['prefixes', { kind: 'prefix', lengths: [5, 2] }, 'KE-47-12', ['KE-47-12', 'KE-47', 'KE', '*']],
    [
      'masks',
      { kind: 'prefix', lengths: [4, 3], mask: true },
      '47677',
      ['47677', '4767*', '476**', '*'],
    ],
    ['nothing', { kind: 'suppress' }, 'x', ['x', '*']],
  ])('climbs with %s', (_, spec, value, expected) => {
    expect(climb(spec, value)).toEqual(expected);
  });

  it('lets a county join the wards as soon as they have become counties', () => {
    const nodes = [
      { code: 'KE' },
      { code: 'C', parent: 'KE' },
      { code: 'W', parent: 'C' },
      { code: 'D', parent: 'KE' },
    ];
    expect(climb({ kind: 'tree', nodes }, 'W', ['C', 'D'])).toEqual(['W', 'C', 'KE']);
    expect(climb({ kind: 'tree', nodes }, 'C', ['W'])).toEqual(['C', 'C', 'KE']);
  });

  it('keeps a missing value missing up to the top', () => {
    expect(climb({ kind: 'bands', levels: [{ width: 10 }] }, null, ['5'])).toEqual([
      null,
      null,
      '*',
    ]);
    expect(climb({ kind: 'table', rows: [['a', '*']] }, null, ['a'])).toEqual([null, '*']);
  });

  it('counts values that it does not know', () => {
    expect(
      compileHierarchy({ kind: 'table', rows: [['a', 'A', '*']] }, ['a', 'b', null]).holes,
    ).toBe(1);
    expect(compileHierarchy({ kind: 'bands', levels: [] }, ['1', 'x', '1e999']).holes).toBe(2);
    expect(
      compileHierarchy({ kind: 'dates', levels: ['year'] }, ['2022-13', '14/07/2022']).holes,
    ).toBe(2);
  });

  it('shares leaves of the whole hierarchy, not of the data', () => {
    const rows = [
      ['a', 'A', '*'],
      ['b', 'A', '*'],
      ['c', 'C', '*'],
      ['d', 'C', '*'],
    ];
    const { hierarchy } = compileHierarchy({ kind: 'table', rows }, ['a', 'c']);
    expect(hierarchy.leaves).toBe(4);
    expect(Array.from(hierarchy.shares[1] ?? [])).toEqual([0.5, 0.5]);
  });
});

describe('checkHierarchySpec', () => {
  it.each<[string, HierarchySpec]>([
    ['hierarchy-edges-not-ascending', { kind: 'bands', levels: [{ edges: [9, 0] }] }],
    ['hierarchy-bands-not-nested', { kind: 'bands', levels: [{ width: 5 }, { width: 7 }] }],
    ['hierarchy-bands-not-nested', { kind: 'bands', levels: [{ width: 5 }, { edges: [0, 18] }] }],
    ['hierarchy-levels-not-coarser', { kind: 'dates', levels: ['year', 'month'] }],
    ['hierarchy-levels-not-coarser', { kind: 'prefix', lengths: [2, 5] }],
    ['hierarchy-rows-of-unequal-length', { kind: 'table', rows: [['a', '*'], ['b']] }],
    [
      'hierarchy-value-twice',
      {
        kind: 'table',
        rows: [
          ['a', '*'],
          ['a', '*'],
        ],
      },
    ],
    [
      'hierarchy-label-split',
      {
        kind: 'table',
        rows: [
          ['a', 'A', 'x'],
          ['b', 'A', 'y'],
        ],
      },
    ],
    [
      'hierarchy-cycle',
      {
        kind: 'tree',
        nodes: [
          { code: 'a', parent: 'b' },
          { code: 'b', parent: 'a' },
        ],
      },
    ],
    ['hierarchy-parent-unknown', { kind: 'tree', nodes: [{ code: 'a', parent: 'b' }] }],
    ['hierarchy-value-twice', { kind: 'tree', nodes: [{ code: 'a' }, { code: 'a' }] }],
  ])('finds %s', (rule, spec) => {
    expect(checkHierarchySpec(spec)).toEqual([rule]);
  });

  it('accepts nested bands', () => {
    expect(
      checkHierarchySpec({
        kind: 'bands',
        levels: [{ width: 5 }, { edges: [0, 10, 20] }, { edges: [0, 20] }],
      }),
    ).toEqual([]);
  });
});
