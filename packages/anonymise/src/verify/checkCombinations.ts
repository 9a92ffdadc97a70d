import type { KmAnonymitySpec } from '../policy/ModelSpec.js';
import type { ModelFinding } from './checkModelsAgain.js';
import type { Examination } from './Examination.js';

/**
 * k^m: counts every combination of up to m published values, growing them one column at a time. `*` is no published
 * value; a missing one is.
 *
 * @param spec - the model
 * @param examination - what is looked at
 * @returns smallest count and the rows in combinations that are too rare
 */
export function checkCombinations(spec: KmAnonymitySpec, examination: Examination): ModelFinding {
  const { release, published } = examination;
  const names =
    spec.columns ?? published.filter(({ role }) => role !== 'sequence').map(({ column }) => column);
  const columns = names.map((name) =>
    numberCells(release.rows.map((row) => row[release.header.indexOf(name)] ?? null)),
  );
  const failing = new Set<number>();
  let found = Infinity;
  const grow = (groups: Float64Array, from: number, left: number): void => {
    for (let at = from; at < columns.length; at++) {
      const { codes, size } = columns[at] as NumberedCells;
      const counts = new Map<number, number>();
      const keys = groups.map((group, row) => {
        const code = codes[row] as number;
        return group === -1 || code === -1 ? -1 : group * size + code;
      });
      for (const key of keys) if (key !== -1) counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const count of counts.values()) found = Math.min(found, count);
      keys.forEach((key, row) => {
        if (key !== -1 && (counts.get(key) as number) < spec.k) failing.add(row);
      });
      if (left > 1) grow(renumber(keys), at + 1, left - 1);
    }
  };
  grow(new Float64Array(release.rows.length), 0, spec.m);
  return { required: spec.k, found, failing: failing.size };
}

interface NumberedCells {
  readonly codes: Int32Array;
  readonly size: number;
}

function numberCells(cells: Examination['release']['rows'][number]): NumberedCells {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === '*') return -1;
    const key = JSON.stringify(cell);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { codes, size: Math.max(1, numbers.size) };
}

/** Small numbers again, so that products of them stay exact. */
function renumber(keys: Float64Array): Float64Array {
  const numbers = new Map<number, number>();
  return keys.map((key) => {
    if (key === -1) return -1;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
