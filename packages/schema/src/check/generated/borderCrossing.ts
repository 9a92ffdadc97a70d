// Written by `pnpm generate`: do not edit.
import type { BorderCrossing } from '../../records/borderCrossing.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isPlace } from './place.js';
import { isListOfCodes } from '../values.js';
import { isDate } from '../values.js';
import { borderCrossingPlaceList } from '../../codelists/borderCrossingPlace.js';
import { borderCrossingMannerList } from '../../codelists/borderCrossingManner.js';

const borderCrossingPlaceCodes: ReadonlySet<unknown> = new Set(borderCrossingPlaceList.codes);
const borderCrossingMannerCodes: ReadonlySet<unknown> = new Set(borderCrossingMannerList.codes);
const keys: ReadonlySet<string> = new Set(['kind', 'place', 'manners', 'date']);

/**
 * Whether a value is a valid `borderCrossing`. Where and how a border was crossed.
 *
 * @param value - Anything.
 */
export function isBorderCrossing(value: unknown): value is BorderCrossing {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['kind'];
  if (field !== undefined) {
    if (!borderCrossingPlaceCodes.has(field)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['manners'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, borderCrossingMannerCodes)) return false;
    known += 1;
  }
  field = value['date'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
