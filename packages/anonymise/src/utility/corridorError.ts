import type { AttributePolicy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';
import { rollUp, type RolledColumn } from './rollUp.js';

/** How far the corridor table of a release is from that of the originals, both counted at one level of detail. */
export interface CorridorDifference {
  /** Level of each corridor column's hierarchy at which both were counted; 0 is the value itself. */
  readonly levels: readonly number[];
  /** Journeys of the originals that have a corridor. */
  readonly journeys: number;
  /** Corridors (combinations of values) in the originals. */
  readonly corridors: number;
  /** Corridors whose count in the release is within 5 % or one journey. */
  readonly usable: number;
  /** Corridors that the release no longer names. */
  readonly lost: number;
  /** Sum of absolute differences divided by the number of journeys. */
  readonly relativeError: number;
  /** The same over the ten corridors with most journeys: what a map shows. */
  readonly relativeErrorOfTopTen: number;
}

/** The error of the corridor table: as the originals tell it, and at the levels that a release may have gone up to. */
export interface CorridorError extends CorridorDifference {
  /**
   * The same with both tables rolled up, level by level to the highest that the release uses in each column: there nothing
   * is lost but what is suppressed. The last entry is the level of the release.
   */
  readonly rolledUp: readonly CorridorDifference[];
}

/**
 * Compares the counts of journeys by corridor. Journeys of which the release hides an end do not count for any corridor,
 * nor do those that it tells in less detail than is compared.
 *
 * @param originals - the originals
 * @param release - the release
 * @param names - headers of the columns that make a corridor (origin, destination, mode ...)
 * @param attributes - their hierarchies, from the policy; without them nothing is rolled up
 * @returns the error at the detail of the originals, and rolled up
 */
export function corridorError(
  originals: Table,
  release: Table,
  names: readonly string[],
  attributes: readonly AttributePolicy[] = [],
): CorridorError {
  const columns = names.map((name): RolledColumn =>
    rollUp(
      findValueColumn(originals, name),
      findValueColumn(release, name),
      attributes.find(({ column }) => column === name)?.hierarchy,
    ),
  );
  const at = (step: number): CorridorDifference => {
    const levels = columns.map(({ highest }) => Math.min(step, highest));
    const [before, after] = (['before', 'after'] as const).map((side) =>
      countCorridors(columns.map((column, place) => column[side](levels[place] as number))),
    ) as [Map<string, number>, Map<string, number>];
    return { levels, ...compare(before, after) };
  };
  const steps = Math.max(0, ...columns.map(({ highest }) => highest));
  return { ...at(0), rolledUp: Array.from({ length: steps }, (_, step) => at(step + 1)) };
}

function compare(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Omit<CorridorDifference, 'levels'> {
  const sorted = [...before].sort(
    ([leftKey, left], [rightKey, right]) => right - left || (leftKey < rightKey ? -1 : 1),
  );
  const differences = sorted.map(([key, count]) => ({
    count,
    difference: Math.abs(count - (after.get(key) ?? 0)),
    key,
  }));
  const errorOf = (part: typeof differences): number => {
    const total = part.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? 0 : part.reduce((sum, { difference }) => sum + difference, 0) / total;
  };
  return {
    journeys: differences.reduce((sum, { count }) => sum + count, 0),
    corridors: before.size,
    usable: differences.filter(({ count, difference }) => difference <= Math.max(1, count * 0.05))
      .length,
    lost: differences.filter(({ key }) => !after.has(key)).length,
    relativeError: errorOf(differences),
    relativeErrorOfTopTen: errorOf(differences.slice(0, 10)),
  };
}

function countCorridors(columns: readonly ValueColumn[]): Map<string, number> {
  const counts = new Map<string, number>();
  const rows = columns[0]?.codes.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const values = columns.map(({ values: all, codes }) => all[codes[row] as number] ?? null);
    if (values.includes(SUPPRESSED)) continue;
    const key = JSON.stringify(values);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
