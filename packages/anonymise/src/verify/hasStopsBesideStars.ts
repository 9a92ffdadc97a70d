import type { Examination } from './Examination.js';

/**
 * Whether there are rows in which a place is suppressed while stops of the journey are told: a first or last stop may tell
 * the country that `*` was to hide. Columns of places are told by their codes, which the stops use, too.
 *
 * @param examination - what is looked at
 * @returns `true` when there are such rows
 */
export function hasStopsBesideStars({ evidence, release, published, quasi }: Examination): boolean {
  const { header, rows } = release;
  return published.some(({ column, role, hierarchy }) => {
    if (role !== 'sequence') return false;
    const codes = new Set(
      hierarchy?.kind === 'tree' ? hierarchy.nodes.map(({ code }) => code) : [],
    );
    const isPlace = (cell: unknown): boolean => typeof cell === 'string' && codes.has(cell);
    const places = quasi
      .filter((each) =>
        each.hierarchy?.kind === 'tree'
          ? each.hierarchy.nodes.some(({ code }) => codes.has(code))
          : cellsOf(evidence.originals, each.column).some(isPlace),
      )
      .map((each) => header.indexOf(each.column));
    const route = header.indexOf(column);
    return rows.some((row) => {
      const stops = row[route];
      return (
        Array.isArray(stops) &&
        stops.some((stop) => stop !== '*') &&
        places.some((at) => row[at] === '*')
      );
    });
  });
}

function cellsOf(originals: Examination['evidence']['originals'], column: string): unknown[] {
  if (originals === undefined) return [];
  const at = originals.header.indexOf(column);
  return originals.rows.map((row) => row[at]);
}
