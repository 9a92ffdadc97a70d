/** A variable and what it is multiplied by. */
export type Term = readonly [variable: number, coefficient: number];

/** What everybody knows about the numbers of a publication: a sum, or that a part does not exceed its whole. */
export interface Equation {
  /** Left side. */
  readonly terms: readonly Term[];
  /** `=` or `<=`. */
  readonly relation: '=' | '<=';
  /** Right side. */
  readonly constant: number;
}

/** A closed interval; `null` above means without end. */
export interface Interval {
  /** Least possible value. */
  readonly low: number;
  /** Greatest possible value, or `null`. */
  readonly high: number | null;
}
