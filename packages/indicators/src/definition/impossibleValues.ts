import { codeLists, kenyanCounties, type FieldType } from '@njia/schema';
import { partialDateRange } from '../time/partialDate.js';
import type { Predicate, Scalar } from './Predicate.js';
import { schemaFields } from './schemaFields.js';

/** Why a condition can never find anything, or would be told of free text. */
export type ImpossibleReason = 'date' | 'number' | 'place' | 'text' | 'group';

/** A condition on a field whose values are never like that. Holds no value. */
export interface ImpossibleValue {
  /** Place in the definition. */
  readonly path: string;
  /** Field. */
  readonly field: string;
  /**
   * - `date`: dates are no texts; `gte` and `lte` compare them.
   * - `number`: the field holds numbers.
   * - `place`: there is no such country or county, or the field is no place.
   * - `text`: free text equals nothing.
   * - `group`: the field is a group of others.
   */
  readonly reason: ImpossibleReason;
}

/** Texts from this length on are free: a condition on one is a search for a story. */
const freeText = 300;
const digits = /^-?\d{1,15}(?:\.\d{1,6})?$/u;

/** Whether a code may be one of a place: its country exists and, in Kenya, its county. */
function isPlaceCode(code: Scalar): boolean {
  if (typeof code !== 'string') return false;
  const countries: readonly string[] = codeLists.country.codes;
  if (!countries.includes(code.slice(0, 2))) return false;
  const kenyan = /^KE\d{3}/u.test(code);
  return !kenyan || Object.hasOwn(kenyanCounties, code.slice(0, 5));
}

function wanted(node: Predicate): readonly Scalar[] {
  switch (node.op) {
    case 'in':
    case 'hasAny':
    case 'hasAll':
      return node.values;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return typeof node.value === 'object' ? [] : [node.value];
    case 'under':
      return [node.place];
    default:
      return [];
  }
}

/** The reason for one field; `single` is the type of the field, or of the items of its list. */
function reasonOf(node: Predicate, single: FieldType): ImpossibleReason | undefined {
  const values = wanted(node);
  if (values.length === 0) return undefined;
  const ordered = ['lt', 'lte', 'gt', 'gte'].includes(node.op);
  if (node.op === 'under' && !mayBePlace(single)) return 'place';
  switch (single.kind) {
    case 'partialDate':
      return ordered &&
        values.every((one) => typeof one === 'string' && partialDateRange(one) !== undefined)
        ? undefined
        : 'date';
    case 'integer':
    case 'number':
    case 'count':
      // `17` on a command line is meant as a number or as a text; one of both is enough.
      return values.every(
        (one) =>
          typeof one === 'number' ||
          (!ordered && typeof one === 'string' && digits.test(one) && values.includes(Number(one))),
      )
        ? undefined
        : 'number';
    case 'structure':
      if (!mayBePlace(single)) return 'group';
      return ordered || !values.every(isPlaceCode) ? 'place' : undefined;
    case 'code':
      return node.op === 'under' && !values.every(isPlaceCode) ? 'place' : undefined;
    case 'text':
      return single.maxLength >= freeText ? 'text' : undefined;
    default:
      return undefined;
  }
}

/** Whether values of a type may lie in a place: places, countries, and ids of whatever a data set calls one. */
const mayBePlace = (type: FieldType): boolean =>
  type.kind === 'structure'
    ? type.structure === 'place' || type.structure === 'placeCode'
    : type.kind === 'code'
      ? type.list === 'country'
      : type.kind === 'identifier' || type.kind === 'text';

/**
 * Checks what a condition asks of a field against the type of the field; codes are checked by their lists.
 *
 * @param node - A condition with a field.
 * @param table - Table the field belongs to.
 * @param field - Path of the field.
 * @param path - Place in the definition.
 */
export function impossibleValues(
  node: Predicate,
  table: string,
  field: string,
  path: string,
): ImpossibleValue[] {
  const type = schemaFields(table)?.get(field)?.type;
  if (type === undefined) return [];
  const reason = reasonOf(node, type.kind === 'list' ? type.of : type);
  return reason === undefined ? [] : [{ path, field, reason }];
}
