// Written by `pnpm generate`: do not edit.
import type { Population } from '../../records/population.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isPlace } from './place.js';
import { isWholeNumber } from '../values.js';
import { isCount } from '../values.js';
import { isText } from '../values.js';
import { isAbsence } from './absence.js';
import { isListOf } from '../values.js';
import { isSourceCode } from './sourceCode.js';
import { populationMethodList } from '../../codelists/populationMethod.js';
import { sexList } from '../../codelists/sex.js';
import { yesNoList } from '../../codelists/yesNo.js';

const populationMethodCodes: ReadonlySet<unknown> = new Set(populationMethodList.codes);
const sexCodes: ReadonlySet<unknown> = new Set(sexList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'place', 'year', 'method', 'sex', 'ageFrom', 'ageTo', 'count', 'source', 'tableId', 'dimension', 'category', 'isTotal', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `population`. A published count: a population to divide by, or a cell of a table to compare with.
 *
 * @param value - Anything.
 */
export function isPopulation(value: unknown): value is Population {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['year'];
  if (!isWholeNumber(field, 1900, 2100)) return false;
  known += 1;
  field = value['method'];
  if (field !== undefined) {
    if (!populationMethodCodes.has(field)) return false;
    known += 1;
  }
  field = value['sex'];
  if (field !== undefined) {
    if (!sexCodes.has(field)) return false;
    known += 1;
  }
  field = value['ageFrom'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 120)) return false;
    known += 1;
  }
  field = value['ageTo'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 120)) return false;
    known += 1;
  }
  field = value['count'];
  if (!isCount(field)) return false;
  known += 1;
  field = value['source'];
  if (!isText(field, 500)) return false;
  known += 1;
  field = value['tableId'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['dimension'];
  if (field !== undefined) {
    if (!isText(field, 120)) return false;
    known += 1;
  }
  field = value['category'];
  if (field !== undefined) {
    if (!isText(field, 200)) return false;
    known += 1;
  }
  field = value['isTotal'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['notes'];
  if (field !== undefined) {
    if (!isText(field, 8000)) return false;
    known += 1;
  }
  field = value['absences'];
  if (field !== undefined) {
    if (!isListOf(field, 64, isAbsence)) return false;
    known += 1;
  }
  field = value['sourceCodes'];
  if (field !== undefined) {
    if (!isListOf(field, 128, isSourceCode)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
