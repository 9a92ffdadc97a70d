import type { Scalar } from '../definition/Predicate.js';

/** Several conditions, all or any of which hold. */
export interface ConditionJunction {
  /** And, or. */
  readonly op: 'all' | 'any';
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** The opposite of a condition. */
export interface ConditionNegation {
  /** Not. */
  readonly op: 'not';
  /** The condition. */
  readonly of: Condition;
}

/** One of several values. */
export interface ConditionValues {
  /** Any of the values of the field. */
  readonly op: 'in';
  /** The field. */
  readonly field: string;
  /** The values, sorted by their text. */
  readonly values: readonly Scalar[];
  /** Present if a record has one value at most. */
  readonly single?: true;
}

/** Less than, or at least: numbers, or days counted from 1970-01-01. */
export interface ConditionRange {
  /** What must hold for some value of the field. */
  readonly op: 'lt' | 'lte' | 'gt' | 'gte';
  /** The field. */
  readonly field: string;
  /** What is compared; days only as `lt` and `gte`. */
  readonly kind: 'number' | 'day';
  /** Least value on the right. */
  readonly first: number;
  /** Greatest value on the right; another one only where a date is partial. */
  readonly last: number;
  /** Present if a record has one value at most. */
  readonly single?: true;
}

/** A place or one below it. */
export interface ConditionUnder {
  /** Under. */
  readonly op: 'under';
  /** The field. */
  readonly field: string;
  /** Code of the place above. */
  readonly place: string;
  /** Present if a record has one value at most. */
  readonly single?: true;
}

/** Whether anything is known. */
export interface ConditionKnowledge {
  /** Known, unknown, does not apply. */
  readonly op: 'known' | 'unknown' | 'notApplicable';
  /** The field. */
  readonly field: string;
}

/** So many linked records or items. */
export interface ConditionExists {
  /** Exists. */
  readonly op: 'exists';
  /** The link, with its meaning, or the list. */
  readonly in: string;
  /** What holds for each of them; absent = anything. */
  readonly where?: Condition;
  /** How many. */
  readonly atLeast: number;
}

/** A condition of which nothing is known but equality. */
export interface ConditionName {
  /** Is named. */
  readonly op: 'is';
  /** Its name: equal names mean the same. */
  readonly name: string;
}

/**
 * A condition written out: criteria and sets resolved, computed fields and links named by what they mean, so that conditions of
 * different definitions and of earlier releases can be held against one another.
 */
export type Condition =
  | ConditionJunction
  | ConditionNegation
  | ConditionValues
  | ConditionRange
  | ConditionUnder
  | ConditionKnowledge
  | ConditionExists
  | ConditionName;
