// Written by `pnpm generate`: do not edit.
import type { ProfileReference } from '../../records/profileReference.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';


const keys: ReadonlySet<string> = new Set(['id', 'version']);

/**
 * Whether a value is a valid `profileReference`. The profile a data set was written for.
 *
 * @param value - Anything.
 */
export function isProfileReference(value: unknown): value is ProfileReference {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['version'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
