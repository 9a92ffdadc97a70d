import type { ComparedColumn } from './countRareCombinations.js';

/**
 * For every number of values up to some, the share of the originals' combinations that the file still has. `*` is no value;
 * a missing one is.
 *
 * @param columns - the columns, originals at the published level
 * @param longest - most values in a combination
 * @returns one share a number of values, from 1
 */
export function keptCombinations(columns: readonly ComparedColumn[], longest: number): number[] {
  const coded = columns.map(({ before, after }) => {
    const numbers = new Map<string, number>();
    const number = (cell: ComparedColumn['before'][number]): number => {
      if (cell === '*') return -1;
      const key = JSON.stringify(cell);
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    };
    return { before: before.map(number), after: after.map(number), size: numbers };
  });
  const most = Math.min(longest, columns.length);
  const known = new Float64Array(most);
  const kept = new Float64Array(most);
  type Side = readonly number[];
  const grow = (before: Side, after: Side, from: number, depth: number): void => {
    for (let at = from; at < coded.length; at++) {
      const column = coded[at] as (typeof coded)[number];
      const codes = new Map<number, number>();
      const join = (groups: Side, cells: Side): number[] =>
        groups.map((group, row) => {
          const cell = cells[row] as number;
          if (group === -1 || cell === -1) return -1;
          const key = group * column.size.size + cell;
          const code = codes.get(key) ?? codes.size;
          codes.set(key, code);
          return code;
        });
      const mine = join(before, column.before);
      const firstNew = codes.size;
      const theirs = join(after, column.after);
      known[depth] = (known[depth] as number) + firstNew;
      kept[depth] =
        (kept[depth] as number) +
        new Set(theirs.filter((code) => code !== -1 && code < firstNew)).size;
      if (depth + 1 < most) grow(mine, theirs, at + 1, depth + 1);
    }
  };
  const all = (side: Side): number[] => side.map(() => 0);
  if (coded[0] !== undefined) grow(all(coded[0].before), all(coded[0].after), 0, 0);
  return Array.from(known, (count, at) => (count === 0 ? 1 : (kept[at] as number) / count));
}
