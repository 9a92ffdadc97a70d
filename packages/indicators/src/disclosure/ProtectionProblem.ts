import type { Equation, Term } from './Equation.js';

/** What an attack on an expression must leave open. */
export interface Requirement {
  /** The expression: a count, or a complement such as denominator minus numerator. */
  readonly terms: readonly Term[];
  /** The greatest value an outsider holds possible must be at least this. */
  readonly upper: number;
  /** The least value an outsider holds possible must be at most this; absent = no demand. */
  readonly lower?: number | undefined;
  /** Greatest minus least possible value must be at least this. */
  readonly width: number;
}

/** A cell of a publication: it shows some numbers, and when suppressed it hides them all at once. */
export interface PublishedCell {
  /** Variables that can be read off the cell. */
  readonly shows: readonly number[];
  /** Those of them that must stay unknown when the cell is suppressed; default all. */
  readonly secret?: readonly number[] | undefined;
  /** What it costs the reader to lose the cell; the cheapest go first. */
  readonly cost: number;
  /** What people call its table, such as `PT-01 by sex`; for errors. */
  readonly table?: string | undefined;
  /** Why the cell itself is sensitive; empty for the others. */
  readonly requirements: readonly Requirement[];
}

/** A publication before protection. */
export interface ProtectionProblem {
  /** True value of every variable, zero or more. */
  readonly values: readonly number[];
  /** Everything an outsider knows by the structure of the tables. True for `values`. */
  readonly equations: readonly Equation[];
  /** The cells. A variable may be shown by several. */
  readonly cells: readonly PublishedCell[];
  /** What must stay unknown though no cell says it, such as the difference of two totals that is a small count. */
  readonly secrets?: readonly Requirement[] | undefined;
  /** From this cost on, a cell is not hidden for the sake of one that is not sensitive. */
  readonly headlineCost?: number | undefined;
}

/** A publication with the cells taken out that must not be shown. */
export interface ProtectedCells {
  /** Indices of suppressed cells. Which of them were sensitive themselves must never be told outside. */
  readonly suppressed: ReadonlySet<number>;
  /** Linear programs that were solved. */
  readonly solved: number;
  /** Expressions that the last attack tried to recover, in vain. */
  readonly attacked: number;
  /** Numbers that are not sensitive and follow from the structure of the tables, such as the parts of nothing: zero, though hidden. */
  readonly implied: number;
}
