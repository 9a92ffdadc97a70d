// Written by `pnpm generate`: do not edit.
import type { Place } from '../../records/place.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isText } from '../values.js';
import { isIdentifier } from '../values.js';
import { isPlaceCode } from './placeCode.js';
import { isListOf } from '../values.js';
import { isNumber } from '../values.js';
import { countryList } from '../../codelists/country.js';
import { placeLevelList } from '../../codelists/placeLevel.js';
import { placeStatusList } from '../../codelists/placeStatus.js';

const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const placeLevelCodes: ReadonlySet<unknown> = new Set(placeLevelList.codes);
const placeStatusCodes: ReadonlySet<unknown> = new Set(placeStatusList.codes);
const keys: ReadonlySet<string> = new Set(['text', 'country', 'code', 'codes', 'level', 'lon', 'lat', 'precisionKm', 'confidence', 'status']);

/**
 * Whether a value is a valid `place`. A place as somebody typed it, and what it was resolved to. Coordinates are WGS 84 degrees.
 *
 * @param value - Anything.
 */
export function isPlace(value: unknown): value is Place {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['text'];
  if (field !== undefined) {
    if (!isText(field, 500)) return false;
    known += 1;
  }
  field = value['country'];
  if (field !== undefined) {
    if (!countryCodes.has(field)) return false;
    known += 1;
  }
  field = value['code'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['codes'];
  if (field !== undefined) {
    if (!isListOf(field, 16, isPlaceCode)) return false;
    known += 1;
  }
  field = value['level'];
  if (field !== undefined) {
    if (!placeLevelCodes.has(field)) return false;
    known += 1;
  }
  field = value['lon'];
  if (field !== undefined) {
    if (!isNumber(field, -180, 180)) return false;
    known += 1;
  }
  field = value['lat'];
  if (field !== undefined) {
    if (!isNumber(field, -90, 90)) return false;
    known += 1;
  }
  field = value['precisionKm'];
  if (field !== undefined) {
    if (!isNumber(field, 0, 20040)) return false;
    known += 1;
  }
  field = value['confidence'];
  if (field !== undefined) {
    if (!isNumber(field, 0, 1)) return false;
    known += 1;
  }
  field = value['status'];
  if (field !== undefined) {
    if (!placeStatusCodes.has(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
