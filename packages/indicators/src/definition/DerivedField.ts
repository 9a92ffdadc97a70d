import type { FieldReference, Predicate, Scalar } from './Predicate.js';

/** A value picked from the items of a list in the record, or from linked records. */
export interface PickedField {
  /** Name of a link, or path of a list in the record. */
  readonly from: string;
  /** Which items count; absent = all. */
  readonly where?: Predicate | undefined;
  /** Field of the item. Not needed for `count`. */
  readonly take?: FieldReference | undefined;
  /**
   * `first` and `last` in the order of the list, `earliest` and `latest` by the date taken, `all` values, their `count`
   * (items), `countDistinct` (different values) or their `sum`.
   */
  readonly pick:
    'first' | 'last' | 'earliest' | 'latest' | 'all' | 'count' | 'countDistinct' | 'sum';
}

/** The first of several fields that is known. */
export interface CoalescedField {
  /** The fields, best first. */
  readonly coalesce: readonly FieldReference[];
}

/** All values of several fields together. */
export interface UnitedField {
  /** The fields. */
  readonly union: readonly FieldReference[];
}

/** Several fields as one key; missing as soon as one is. */
export interface CombinedField {
  /** The fields. */
  readonly combine: readonly FieldReference[];
}

/** Codes recoded into broader groups. */
export interface RecodedField {
  /** The field whose codes are recoded. */
  readonly recode: FieldReference;
  /** Group by code. */
  readonly codes: Readonly<Record<string, Scalar>>;
  /** Group of every other known code; absent = the code stays as it is. */
  readonly otherwise?: Scalar | undefined;
}

/** A number put into bands. */
export interface BandedField {
  /** The field: a number, or a range of numbers (an age from a birth year). */
  readonly band: FieldReference;
  /** The bands; must not overlap. */
  readonly bands: readonly Band[];
}

/** One band; both ends included. */
export interface Band {
  /** Code, such as `Y0T17`. */
  readonly code: string;
  /** Least value; absent or null = open. */
  readonly from?: number | null | undefined;
  /** Greatest value; absent or null = open. */
  readonly to?: number | null | undefined;
}

/** Completed years of life on a date. */
export interface AgeField {
  /** Date or year of birth. */
  readonly ageOf: FieldReference;
  /** The date. */
  readonly on: FieldReference;
}

/** Days between two dates; a range if a date is partial. */
export interface DaysField {
  /** The earlier date. */
  readonly daysFrom: FieldReference;
  /** The later date. */
  readonly to: FieldReference;
}

/** Days of a spell that lie in the period at hand (nights in a shelter); a missing end means that it lasts. */
export interface DaysInPeriodField {
  /** First day of the spell. */
  readonly daysInPeriod: { readonly from: FieldReference; readonly to: FieldReference };
}

/** Several numbers multiplied, such as a score and its weight. */
export interface ProductField {
  /** The fields. */
  readonly product: readonly FieldReference[];
}

/** How many days the period at hand has: places in a shelter times days are what could be used. */
export interface PeriodDaysField {
  /** Always true. */
  readonly periodDays: true;
}

/** The unit of a place at a level, such as the county of a village. */
export interface PlaceAtLevelField {
  /** The field: a place. */
  readonly placeOf: FieldReference;
  /** Level wanted: `country` or an administrative level of the place hierarchy (`adm1`, `adm2` ...). */
  readonly level: string;
}

/** A field computed from others. Derived fields may use each other, but not in a circle. */
export type DerivedField =
  | PickedField
  | CoalescedField
  | UnitedField
  | CombinedField
  | RecodedField
  | BandedField
  | AgeField
  | DaysField
  | DaysInPeriodField
  | ProductField
  | PeriodDaysField
  | PlaceAtLevelField;
