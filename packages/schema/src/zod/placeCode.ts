// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { identifierSchema } from './values.js';
import { placeCodeSchemeList } from '../codelists/placeCodeScheme.js';

/** The code of a place in one named code system. */
export const placeCodeSchema = z.strictObject({
  scheme: z.enum(placeCodeSchemeList.codes),
  code: identifierSchema,
});
