// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { identifierSchema } from './values.js';

/** The profile a data set was written for. */
export const profileReferenceSchema = z.strictObject({
  id: identifierSchema,
  version: identifierSchema.optional(),
});
