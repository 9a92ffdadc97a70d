// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { countryList } from '../codelists/country.js';
import { identifierSchema } from './values.js';
import { organisationTypeList } from '../codelists/organisationType.js';

/** The reporting entity that stands behind a data set. */
export const publisherSchema = z.strictObject({
  id: identifierSchema,
  name: z.string().max(200).optional(),
  kind: z.enum(organisationTypeList.codes).optional(),
  country: z.enum(countryList.codes).optional(),
});
