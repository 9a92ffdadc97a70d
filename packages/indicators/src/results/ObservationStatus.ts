/**
 * SDMX observation status of a cell (code list CL_OBS_STATUS), the codes this calculator uses:
 *
 * - `A` normal value; also a true zero: an organisation reported and had none.
 * - `E` estimated value (sums of estimates, weighted results).
 * - `P` provisional: a follow-up window or the collection is still open.
 * - `U` low reliability: the undetermined share is above the definition's threshold.
 * - `W` includes data from another category (a person may stand in several parts).
 * - `L` exists but was not collected: the form has no such field.
 * - `M` cannot exist: denominator zero with nothing undetermined, or no population figure.
 * - `O` missing: nobody reported for that place and period, or the denominator is zero and some units are undetermined.
 * - `Q` suppressed. Set by disclosure control only, never by the calculator.
 */
export type ObservationStatus = 'A' | 'E' | 'P' | 'U' | 'W' | 'L' | 'M' | 'O' | 'Q';
