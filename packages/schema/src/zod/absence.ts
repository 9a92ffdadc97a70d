// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceReasonList } from '../codelists/absenceReason.js';
import { identifierSchema } from './values.js';

/** Says why one field has no value, so that missing, refused and not applicable stay apart. */
export const absenceSchema = z.strictObject({
  field: identifierSchema,
  reason: z.enum(absenceReasonList.codes),
});
