import { DOES_NOT_APPLY, type Missing, NOT_COLLECTED, UNKNOWN_VALUE } from './Missing.js';

/**
 * Codes that stand for "no value" wherever they appear; `_U` and `_Z` are the SDMX general codes. `refused` is not among
 * them: as a code of a list it is an answer (an agency was refused), only as a reason of absence it is a missing value.
 */
const byState: readonly (readonly [Missing, readonly string[]])[] = [
  [UNKNOWN_VALUE, ['unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U']],
  [NOT_COLLECTED, ['not_collected']],
  [DOES_NOT_APPLY, ['not_applicable', '_Z']],
];

/** Missing state by code. */
export const missingCodes: ReadonlyMap<string, Missing> = /* @__PURE__ */ new Map(
  byState.flatMap(([state, codes]) => codes.map((code) => [code, state] as const)),
);
