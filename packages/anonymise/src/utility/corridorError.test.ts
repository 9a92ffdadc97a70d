import { describe, expect, it } from 'vitest';
import type { AttributePolicy } from '../policy/Policy.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { corridorError } from './corridorError.js';

const tree = {
  kind: 'tree',
  nodes: [
    { code: 'KE' },
    { code: 'SA' },
    { code: 'Busia', parent: 'KE' },
    { code: 'Kwale', parent: 'KE' },
    { code: 'Riyadh', parent: 'SA' },
  ],
} as const;
const attributes: AttributePolicy[] = ['from', 'to'].map((column) => ({
  column,
  role: 'quasi-identifier',
  hierarchy: tree,
}));
const table = (rows: readonly (readonly [string, string])[]) =>
  tableFromRows(['from', 'to'], rows).table;
const times = (count: number, from: string, to: string) =>
  Array.from({ length: count }, () => [from, to] as const);
const originals = table([...times(8, 'Busia', 'Riyadh'), ...times(4, 'Kwale', 'Riyadh')]);

describe('corridorError', () => {
  it('is nothing for the originals themselves', () => {
    expect(corridorError(originals, originals, ['from', 'to'], attributes)).toEqual({
      levels: [0, 0],
      journeys: 12,
      corridors: 2,
      usable: 2,
      lost: 0,
      relativeError: 0,
      relativeErrorOfTopTen: 0,
      rolledUp: [],
    });
  });

  it('says what is lost at the detail of the originals, and what is right at that of the release', () => {
    const release = table([...times(8, 'Busia', 'Riyadh'), ...times(4, 'KE', 'Riyadh')]);
    const error = corridorError(originals, release, ['from', 'to'], attributes);
    expect(error).toMatchObject({ corridors: 2, lost: 1, relativeError: 4 / 12 });
    expect(error.rolledUp).toEqual([
      {
        levels: [1, 0],
        journeys: 12,
        corridors: 1,
        usable: 1,
        lost: 0,
        relativeError: 0,
        relativeErrorOfTopTen: 0,
      },
    ]);
  });

  it('still counts what is suppressed as lost', () => {
    const release = table([...times(8, 'KE', 'SA'), ...times(4, '*', 'SA')]);
    const error = corridorError(originals, release, ['from', 'to'], attributes);
    expect(error.relativeError).toBe(1);
    expect(error.rolledUp).toHaveLength(1);
    expect(error.rolledUp[0]).toMatchObject({ levels: [1, 1], relativeError: 4 / 12 });
  });

  it('without hierarchies compares values as they stand', () => {
    const release = table([...times(12, 'KE', 'Riyadh')]);
    const error = corridorError(originals, release, ['from', 'to']);
    expect(error).toMatchObject({ lost: 2, relativeError: 1, rolledUp: [] });
  });
});
