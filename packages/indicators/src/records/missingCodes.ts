import { DOES_NOT_APPLY, type Missing, NOT_COLLECTED, REFUSED, UNKNOWN_VALUE } from './Missing.js';

/**
 * Codes that stand for "no value" wherever they appear, and reasons of absence in the shared format. Written as
 * lists and forms write them; `_U` and `_Z` are the SDMX general codes.
 */
const byState: readonly (readonly [Missing, readonly string[]])[] = [
  [UNKNOWN_VALUE, ['unknown', 'not-known', 'unspecified', 'not-stated', 'missing', 'not-reported', 'unclear-source', '_U', 'withheld']],
  [REFUSED, ['refused', 'prefer-not-to-say', 'declined-to-answer']],
  [NOT_COLLECTED, ['not-collected', 'notCollected', 'not-asked']],
  [DOES_NOT_APPLY, ['not-applicable', 'notApplicable', '_Z']],
];

/** Missing state by code. */
export const missingCodes: ReadonlyMap<string, Missing> = /* @__PURE__ */ new Map(
  byState.flatMap(([state, codes]) => codes.map((code) => [code, state] as const)),
);
