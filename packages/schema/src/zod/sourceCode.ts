// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { identifierSchema } from './values.js';

/** The code that the source used. When it is broader than any of ours, the candidates are kept and no value is chosen. */
export const sourceCodeSchema = z.strictObject({
  field: identifierSchema,
  standard: identifierSchema,
  code: z.string().max(200),
  candidates: z.array(identifierSchema).max(64).optional(),
});
