/**
 * What a field may hold. The union is closed on purpose: everything that derives from the fields
 * (types, zod, JSON Schema, checkers, templates, docs) handles each kind in one place.
 */
export type FieldType =
  | TextType
  | IdentifierType
  | CodeType
  | PartialDateType
  | CountType
  | IntegerType
  | NumberType
  | CurrencyType
  | StructureType
  | ListType;

/** Short or long free text. Free text is the least safe kind: prefer a code. */
export interface TextType {
  readonly kind: 'text';
  /** Most UTF-16 code units allowed. */
  readonly maxLength: number;
}

/** A stable id or pseudonymous key: ASCII letters, digits and `. _ : / -`, 1 to 128 long. */
export interface IdentifierType {
  readonly kind: 'identifier';
  /** The table, or the list inside the same record (`stops`), that the id points into. */
  readonly references?: string;
}

/** One value of a code list. */
export interface CodeType {
  readonly kind: 'code';
  /** Id of the code list, such as `transport_mode`. */
  readonly list: string;
}

/** A civil date known to the day, month or year: `2022-07-14`, `2022-07`, `2022`. */
export interface PartialDateType {
  readonly kind: 'partialDate';
}

/** A number of persons, cases or things: exact, estimated, an interval or censored. */
export interface CountType {
  readonly kind: 'count';
}

/** A whole number. */
export interface IntegerType {
  readonly kind: 'integer';
  /** Least value allowed, inclusive. */
  readonly minimum: number;
  /** Greatest value allowed, inclusive. */
  readonly maximum: number;
}

/** A finite decimal number. */
export interface NumberType {
  readonly kind: 'number';
  /** Least value allowed, inclusive. */
  readonly minimum: number;
  /** Greatest value allowed, inclusive. */
  readonly maximum: number;
}

/** An ISO 4217 currency code, three capitals. */
export interface CurrencyType {
  readonly kind: 'currency';
}

/** A nested object with fields of its own, such as a place or a leg. */
export interface StructureType {
  readonly kind: 'structure';
  /** Name of the structure definition. */
  readonly structure: string;
}

/** An ordered list of values of one kind. */
export interface ListType {
  readonly kind: 'list';
  /** What each item is. */
  readonly of: Exclude<FieldType, ListType>;
  /** Most items allowed. */
  readonly maxItems: number;
}
