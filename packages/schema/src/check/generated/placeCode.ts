// Written by `pnpm generate`: do not edit.
import type { PlaceCode } from '../../records/placeCode.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { placeCodeSchemeList } from '../../codelists/placeCodeScheme.js';

const placeCodeSchemeCodes: ReadonlySet<unknown> = new Set(placeCodeSchemeList.codes);
const keys: ReadonlySet<string> = new Set(['scheme', 'code']);

/**
 * Whether a value is a valid `placeCode`. The code of a place in one named code system.
 *
 * @param value - Anything.
 */
export function isPlaceCode(value: unknown): value is PlaceCode {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['scheme'];
  if (!placeCodeSchemeCodes.has(field)) return false;
  known += 1;
  field = value['code'];
  if (!isIdentifier(field)) return false;
  known += 1;
  return hasNoMore(value, known, keys);
}
