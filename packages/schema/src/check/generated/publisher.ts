// Written by `pnpm generate`: do not edit.
import type { Publisher } from '../../records/publisher.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isText } from '../values.js';
import { organisationTypeList } from '../../codelists/organisationType.js';
import { countryList } from '../../codelists/country.js';

const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'name', 'kind', 'country']);

/**
 * Whether a value is a valid `publisher`. The reporting entity that stands behind a data set.
 *
 * @param value - Anything.
 */
export function isPublisher(value: unknown): value is Publisher {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['name'];
  if (field !== undefined) {
    if (!isText(field, 200)) return false;
    known += 1;
  }
  field = value['kind'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['country'];
  if (field !== undefined) {
    if (!countryCodes.has(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
