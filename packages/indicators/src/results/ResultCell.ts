import type { CellFlag } from './CellFlag.js';
import type { ConfidentialityStatus } from './ConfidentialityStatus.js';
import type { ObservationStatus } from './ObservationStatus.js';

/** A closed range of numbers; `null` is an open end. */
export interface Range {
  /** Lower end, inclusive; `null` = unbounded below. */
  readonly low: number | null;
  /** Upper end, inclusive; `null` = unbounded above. */
  readonly high: number | null;
}

/** A two-sided confidence interval, on the scale of the cell's value. */
export interface ConfidenceInterval extends Range {
  /** How it was computed; printed with every table. */
  readonly method: 'wilson' | 'clopper-pearson' | 'poisson-exact';
  /** Confidence level, such as 0.95. */
  readonly level: number;
}

/**
 * One cell of a result table.
 *
 * Everything here except `key`, `status` and `confidentiality` is derived from counts of people: disclosure control must
 * treat all of it as one (value, numerator, denominator, bounds, interval, counts, contributions, lineage).
 */
export interface ResultCell {
  /** One category code per dimension, in the order of the table's dimensions; `_T` is a margin. */
  readonly key: readonly string[];
  /** The result on the scale of the definition's unit (percent, per 100,000 ...), unrounded; `null` = no value, see `status`. */
  readonly value: number | null;
  /** Category of a milestone result (`kind: status`), else absent. */
  readonly code?: string;
  /** What was counted or summed above the line, unscaled. Equals the value for counts and sums. */
  readonly numerator: number | null;
  /** What stands below the line; `null` for counts and sums. */
  readonly denominator: number | null;
  /** Everything the value could be once the undetermined units and censored amounts were known; same scale as `value`. */
  readonly bounds: Range | null;
  /** Confidence interval, if the definition asks for one. */
  readonly interval: ConfidenceInterval | null;
  /** SDMX observation status. */
  readonly status: ObservationStatus;
  /** SDMX confidentiality status. */
  readonly confidentiality: ConfidentialityStatus;
  /** Records behind the cell that are certainly in the initial population. */
  readonly records: number;
  /** Units (persons, cases ...) certainly in the initial population. */
  readonly units: number;
  /** Units whose place above or below the line is not certain. */
  readonly undetermined: number;
  /** Units taken out by a denominator exclusion. */
  readonly excluded: number;
  /** Units taken out by a denominator exception (only those not in the numerator). */
  readonly exceptions: number;
  /** Cohort units whose follow-up window is still open at the knowledge date. */
  readonly notYetDue: number;
  /** Values in a sum that were unknown, or units whose category of a share is unknown. */
  readonly unknownValues: number;
  /** For shares and proportions over a known base: the value when unknown is kept in the base. */
  readonly valueUnknownIncluded: number | null;
  /** At the margin of a multiple-response dimension: units with at least one known answer, and answers in all. */
  readonly responses: { readonly respondents: number; readonly mentions: number } | null;
  /** Amount (or units) by organisation, sorted by organisation key. Restricted: the contributors of the dominance rules. */
  readonly contributions: readonly Contribution[];
  /** What a reader must know, sorted. */
  readonly flags: readonly CellFlag[];
  /** Ids of the records behind the cell; only if lineage was asked for. Restricted. */
  readonly lineage?: readonly string[];
}

/** What one organisation put into a cell. */
export interface Contribution {
  /** Key of the organisation; an empty text when the record names none. */
  readonly organisation: string;
  /** Units or amount it contributed. Units seen by several organisations count for each. */
  readonly amount: number;
}
