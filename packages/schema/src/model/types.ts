import type { FieldType, ListType } from './fieldType.js';

/** Short constructors for field types; the definitions read as a table because of them. */
export const text = (maxLength: number): FieldType & { kind: 'text' } => ({
  kind: 'text',
  maxLength,
});

/** An id; with a table or list name, a reference into it. */
export const identifier = (references?: string): FieldType & { kind: 'identifier' } =>
  references === undefined ? { kind: 'identifier' } : { kind: 'identifier', references };

/** One code of a list. */
export const code = (list: string): FieldType & { kind: 'code' } => ({ kind: 'code', list });

/** Several codes of a list. */
export const codes = (list: string): ListType => listOf(code(list), 64);

/** A civil date, possibly partial. */
export const partialDate: FieldType & { kind: 'partialDate' } = { kind: 'partialDate' };

/** A count with its kind of knowledge. */
export const count: FieldType & { kind: 'count' } = { kind: 'count' };

/** A whole number between two bounds, inclusive. */
export const integer = (minimum: number, maximum: number): FieldType & { kind: 'integer' } => ({
  kind: 'integer',
  minimum,
  maximum,
});

/** A finite number between two bounds, inclusive. */
export const number = (minimum: number, maximum: number): FieldType & { kind: 'number' } => ({
  kind: 'number',
  minimum,
  maximum,
});

/** An ISO 4217 currency code. */
export const currency: FieldType & { kind: 'currency' } = { kind: 'currency' };

/** A nested object. */
export const structure = (name: string): FieldType & { kind: 'structure' } => ({
  kind: 'structure',
  structure: name,
});

/** An ordered list. */
export const listOf = (of: ListType['of'], maxItems: number): ListType => ({
  kind: 'list',
  of,
  maxItems,
});
