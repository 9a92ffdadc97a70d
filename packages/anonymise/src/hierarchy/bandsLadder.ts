import type { BandsSpec } from '../policy/HierarchySpec.js';
import { parseNumber } from '../table/parseNumber.js';
import type { Ladder } from './Ladder.js';

/**
 * Numeric bands, such as age groups. Labels: `20--24` for whole numbers (two hyphens, because spreadsheets read `9-17`
 * as a date), `[0.5, 1.5)` for others, `48+` and `<0` at the open ends.
 *
 * @param spec - widths or edges
 * @returns the ladder; texts that are no numbers are unknown to it
 */
export function bandsLadder(spec: BandsSpec): Ladder {
  const levels = spec.levels.map((level) =>
    'width' in level ? widthLabel(level.width, level.origin ?? 0) : edgesLabel(level.edges),
  );
  return {
    levels: levels.length + 1,
    labelsOf: (value) => {
      const number = parseNumber(value);
      return number === undefined ? undefined : [value, ...levels.map((label) => label(number))];
    },
  };
}

function widthLabel(width: number, origin: number): (value: number) => string {
  return (value) => {
    const low = origin + Math.floor((value - origin) / width) * width;
    return band(low, low + width);
  };
}

function edgesLabel(edges: readonly number[]): (value: number) => string {
  const first = edges[0] as number;
  return (value) => {
    if (value < first) return `<${String(first)}`;
    let at = edges.length - 1;
    while ((edges[at] as number) > value) at--;
    return at === edges.length - 1
      ? `${String(edges[at])}+`
      : band(edges[at] as number, edges[at + 1] as number);
  };
}

function band(low: number, next: number): string {
  if (!Number.isInteger(low) || !Number.isInteger(next)) return `[${String(low)}, ${String(next)})`;
  return next - low === 1 ? String(low) : `${String(low)}--${String(next - 1)}`;
}
