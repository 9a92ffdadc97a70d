import type { IndicatorKind } from '../definition/IndicatorKind.js';
import type { CountedUnit } from '../definition/IndicatorDefinition.js';

/** The words of one language from which sentences about definitions are made. Every field is one turn of phrase. */
export interface Phrases {
  /** Language tag. */
  readonly language: 'en' | 'sw';
  /** Units in the plural. */
  readonly units: Readonly<Record<CountedUnit, string>>;
  /** Records of a table, from the name of one. */
  readonly records: (one: string) => string;
  /** Records of a link that the definition does not name. */
  readonly linked: (records: string) => string;
  /** Items of a list. */
  readonly entries: (list: string) => string;
  /** An answer. */
  readonly yesNo: (answer: boolean) => string;
  /** A number with its thousands apart. */
  readonly number: (value: number) => string;
  /** Joins conditions. */
  readonly all: (parts: readonly string[]) => string;
  /** Joins alternatives. */
  readonly any: (parts: readonly string[]) => string;
  /** Turns a condition round. */
  readonly not: (part: string) => string;
  /** `field` is (not) one of `values`. */
  readonly is: (field: string, values: readonly string[], negated: boolean) => string;
  /** `field` holds all of `values`. */
  readonly holdsAll: (field: string, values: readonly string[]) => string;
  /** `field`, a number or a date, compared with `value`. */
  readonly compare: (
    field: string,
    op: 'lt' | 'lte' | 'gt' | 'gte',
    value: string,
    isDate: boolean,
  ) => string;
  /** What a missing value gives. */
  readonly missing: (result: boolean) => string;
  /** `field` is in a named set. */
  readonly inSet: (field: string, set: string | undefined, codes: readonly string[]) => string;
  /** Knowledge of `field`. */
  readonly known: (field: string, op: 'known' | 'unknown' | 'notApplicable') => string;
  /** `field` lies `min` (absent: nothing) to `max` after `of`. */
  readonly within: (field: string, of: string, min: string | undefined, max: string) => string;
  /** `field` lies in the period, perhaps moved. */
  readonly duringPeriod: (field: string, shift: string | undefined) => string;
  /** `field` is at or below a place. */
  readonly under: (field: string, place: string) => string;
  /** At least `n` of `items` fulfil a condition. */
  readonly exists: (items: string, where: string | undefined, n: number) => string;
  /** What an explanation says of linked records or items of a list. */
  readonly items: {
    readonly one: (position: number, items: string) => string;
    readonly some: (items: string) => string;
    readonly others: (items: string) => string;
    readonly more: (items: string) => string;
  };
  /** First or last day of the period. */
  readonly periodEnd: (end: 'start' | 'end') => string;
  /** A duration in words. */
  readonly duration: (months: number, days: number) => string;
  /** Field of the record around. */
  readonly ofOuter: (field: string) => string;
  /** Computed fields. */
  readonly derived: {
    readonly pick: (
      pick: string,
      field: string | undefined,
      items: string,
      where: string | undefined,
    ) => string;
    readonly coalesce: (fields: readonly string[]) => string;
    readonly union: (fields: readonly string[]) => string;
    readonly combine: (fields: readonly string[]) => string;
    readonly group: (field: string) => string;
    readonly age: (birth: string, on: string) => string;
    readonly days: (from: string, to: string) => string;
    readonly daysInPeriod: (from: string, to: string) => string;
    readonly product: (fields: readonly string[]) => string;
    readonly periodDays: string;
    readonly placeLevel: (field: string, level: string) => string;
  };
  /** The parts of the sentence of a definition. */
  readonly sentence: {
    readonly counted: (
      unit: CountedUnit,
      records: string,
      key: string | undefined,
      where: string | undefined,
    ) => string;
    readonly kind: (
      kind: IndicatorKind,
      population: string,
      parts: Readonly<Record<string, string | undefined>>,
    ) => string;
    readonly basis: (basis: string, field: string | undefined, extra: string | undefined) => string;
  };
}
