/** A plain value a field may be compared with. */
export type Scalar = string | number | boolean;

/**
 * Names a field of the record at hand: a path of names joined by dots (`place.country`, `exploitations.types`). A path
 * through a list collects the values of all items. A leading `^` climbs out of the `where` of an `exists` to the record
 * around it, once for each `^`. A name declared under `derived` wins over a field of the record.
 */
export type FieldReference = string;

/** What a field is compared with: a value, another field, or an end of the period (`end` is its last day). */
export type Operand =
  Scalar | { readonly field: FieldReference } | { readonly period: 'start' | 'end' };

/** All or any of several conditions (Kleene AND, OR). */
export interface Junction {
  /** `all` = and, `any` = or. */
  readonly op: 'all' | 'any';
  /** The conditions, at least one. */
  readonly of: readonly Predicate[];
}

/** The opposite of a condition; undetermined stays undetermined. */
export interface Negation {
  /** Always `not`. */
  readonly op: 'not';
  /** The condition. */
  readonly of: Predicate;
}

/** Equality. On a field with several values: any of them. Dates are compared as texts; use `within` or `lte` for time. */
export interface Equality {
  /** Equal or not equal. */
  readonly op: 'eq' | 'ne';
  /** Left side. */
  readonly field: FieldReference;
  /** Right side. */
  readonly value: Operand;
  /** What a missing field gives, instead of undetermined. */
  readonly missing?: boolean | undefined;
}

/** Order. A text on the right is a date, possibly partial; both sides are then intervals of days. */
export interface Comparison {
  /** Less, less or equal, greater, greater or equal. */
  readonly op: 'lt' | 'lte' | 'gt' | 'gte';
  /** Left side. */
  readonly field: FieldReference;
  /** Right side: a number, a date, another field or an end of the period. */
  readonly value: Operand;
  /** What a missing field gives, instead of undetermined; an open end of a spell is `false` for "ended by then". */
  readonly missing?: boolean | undefined;
}

/** One of several values. On a field with several values: any of them. */
export interface OneOf {
  /** `in`, or `hasAny` for fields known to hold several values. */
  readonly op: 'in' | 'hasAny' | 'hasAll';
  /** The field. */
  readonly field: FieldReference;
  /** The values. */
  readonly values: readonly Scalar[];
}

/** A code of a set, the codes below it included. */
export interface InSet {
  /** Always `inSet`. */
  readonly op: 'inSet';
  /** The field. */
  readonly field: FieldReference;
  /** Id of a set under `sets` of the definition. */
  readonly set: string;
}

/** Whether something is known of a field at all; never undetermined. */
export interface Knowledge {
  /** A value is there; it is missing, unknown, refused or not collected; it does not apply. */
  readonly op: 'known' | 'unknown' | 'notApplicable';
  /** The field. */
  readonly field: FieldReference;
}

/** A date within a distance after another. `P14D` is 0 to 14 days, both included. */
export interface Within {
  /** Always `within`. */
  readonly op: 'within';
  /** The later date. */
  readonly field: FieldReference;
  /** The earlier date. */
  readonly of: FieldReference;
  /** Least distance, ISO 8601; default `P0D`. */
  readonly min?: string | undefined;
  /** Greatest distance, ISO 8601. */
  readonly max: string;
}

/** A date in the period at hand, or in that period moved by a duration (`-P1Y` = the year before). */
export interface DuringPeriod {
  /** Always `duringPeriod`. */
  readonly op: 'duringPeriod';
  /** The date. */
  readonly field: FieldReference;
  /** By how much the period is moved. */
  readonly shift?: string | undefined;
}

/** A place equal to another or below it. */
export interface Under {
  /** Always `under`. */
  readonly op: 'under';
  /** The field: a place, or a code of one. */
  readonly field: FieldReference;
  /** Code of the place above: a country (`KE`) or a p-code. */
  readonly place: string;
}

/** At least so many linked records, or items of a list of this record, fulfil a condition. */
export interface Exists {
  /** Always `exists`. */
  readonly op: 'exists';
  /** Name of a link of the definition, or path of a list in the record. */
  readonly in: string;
  /** The condition on one of them; absent = any. */
  readonly where?: Predicate | undefined;
  /** How many; default 1. */
  readonly atLeast?: number | undefined;
}

/** A condition with a name, from `criteria` of the definition. */
export interface CriterionReference {
  /** Always `criterion`. */
  readonly op: 'criterion';
  /** Its name. */
  readonly name: string;
}

/** A condition on one record: true, false or undetermined. */
export type Predicate =
  | Junction
  | Negation
  | Equality
  | Comparison
  | OneOf
  | InSet
  | Knowledge
  | Within
  | DuringPeriod
  | Under
  | Exists
  | CriterionReference;
