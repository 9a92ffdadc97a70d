import type { PersonRange } from '../export/PersonRange.js';
import { corridorKey, type Corridor } from './corridors.js';

/** How a corridor changed between two periods. */
export type CorridorChange = 'new' | 'growing' | 'steady' | 'shrinking' | 'abandoned';

/** A corridor in two periods. */
export interface CorridorComparison {
  /** The corridor, of the later period where it exists there. */
  readonly corridor: Corridor;
  /** Persons in the earlier period; the least where only bounds are known. */
  readonly before: number;
  /** Persons in the later period; the least where only bounds are known. */
  readonly after: number;
  /** The most in the earlier period, where only bounds are known. */
  readonly beforeMost?: number;
  /** The most in the later period, where only bounds are known. */
  readonly afterMost?: number;
  /** What changed. */
  readonly change: CorridorChange;
}

/** Smaller changes than this share, or than this many persons, are noise. */
const STEADY_SHARE = 0.25;
const STEADY_PERSONS = 3;

/**
 * Compares the corridors of two periods. Traffickers leave known routes for new ones: the abandoned
 * and the new ones are what to look at, side by side.
 *
 * @param before - Corridors of the earlier period.
 * @param after - Corridors of the later period.
 * @returns Every corridor of either, largest change first.
 */
export function compareCorridors(
  before: readonly Corridor[],
  after: readonly Corridor[],
): CorridorComparison[] {
  const earlier = new Map(before.map((corridor) => [corridorKey(corridor), corridor]));
  const later = new Map(after.map((corridor) => [corridorKey(corridor), corridor]));
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .flatMap((key): CorridorComparison[] => {
      const corridor = later.get(key) ?? earlier.get(key);
      if (!corridor) return [];
      const was: PersonRange = earlier.get(key) ?? { persons: 0 };
      const is: PersonRange = later.get(key) ?? { persons: 0 };
      const change = !earlier.has(key) ? 'new' : !later.has(key) ? 'abandoned' : changeOf(was, is);
      return [
        {
          corridor,
          before: was.persons,
          after: is.persons,
          ...(was.personsMost !== undefined && { beforeMost: was.personsMost }),
          ...(is.personsMost !== undefined && { afterMost: is.personsMost }),
          change,
        },
      ];
    })
    .sort(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
        (corridorKey(a.corridor) < corridorKey(b.corridor) ? -1 : 1),
    );
}

/** Of numbers known within bounds only what holds for all of them is a change. */
function changeOf(before: PersonRange, after: PersonRange): CorridorChange {
  const [wasMost, isMost] = [
    before.personsMost ?? before.persons,
    after.personsMost ?? after.persons,
  ];
  if (isLarge(after.persons - wasMost, wasMost)) return 'growing';
  return isLarge(before.persons - isMost, before.persons) ? 'shrinking' : 'steady';
}

function isLarge(change: number, before: number): boolean {
  return change >= STEADY_PERSONS && change / before >= STEADY_SHARE;
}
