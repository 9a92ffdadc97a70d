import { comparePartial } from '../time/comparePartial.js';
import { partialDateRange } from '../time/partialDate.js';
import type { Period } from '../time/Period.js';
import type { CoverageClaim } from '../records/RecordSource.js';
import type { PlaceHierarchy } from '../records/PlaceHierarchy.js';

/** Whether silence means zero. */
export type CoverageAnswer = 'reported' | 'not-reported' | 'not-collected';

/** Answers, for a period and perhaps a place, whether anybody reported. */
export interface Coverage {
  /** Where the knowledge comes from. */
  readonly basis: 'declared' | 'assumed';
  /**
   * @param period - The period.
   * @param place - Code of a place, `undefined` for all.
   * @param recordsInPeriod - Records of the table with a date in the period, of any kind.
   */
  readonly answer: (
    period: Period,
    place: string | undefined,
    recordsInPeriod: number,
  ) => CoverageAnswer;
  /** Places somebody claims to report for, or is expected to. */
  readonly places: readonly string[];
}

function overlaps(claim: CoverageClaim, period: Period): boolean {
  const from = partialDateRange(claim.from);
  const to = partialDateRange(claim.to);
  if (from === undefined || to === undefined) return false;
  const first = { first: from.first, last: from.first };
  return (
    comparePartial(first, 'lt', { first: period.endDay, last: period.endDay }) === 2 &&
    to.last >= period.firstDay
  );
}

/**
 * Builds the answer to "is this a zero or is there no data?".
 *
 * Declared returns decide. Without any, a period with at least one dated record counts as reported as a whole, but no
 * single place does: nobody said that they would have reported from there.
 *
 * @param claims - Declared returns.
 * @param table - Table asked about.
 * @param places - Places.
 */
export function coverage(
  claims: readonly CoverageClaim[],
  table: string,
  places: PlaceHierarchy,
): Coverage {
  const own = claims.filter((claim) => claim.table === undefined || claim.table === table);
  return {
    basis: own.length > 0 ? 'declared' : 'assumed',
    places: [
      ...new Set(own.flatMap((claim) => (claim.place === undefined ? [] : [claim.place]))),
    ].sort(),
    answer(period, place, recordsInPeriod) {
      if (own.length === 0)
        return recordsInPeriod > 0 && place === undefined ? 'reported' : 'not-reported';
      const relevant = own.filter(
        (claim) =>
          overlaps(claim, period) &&
          (place === undefined ||
            claim.place === undefined ||
            places.isUnder(place, claim.place) ||
            places.isUnder(claim.place, place)),
      );
      if (relevant.some((claim) => claim.reported === 'yes')) return 'reported';
      return relevant.some((claim) => claim.reported === 'not-collected')
        ? 'not-collected'
        : 'not-reported';
    },
  };
}
