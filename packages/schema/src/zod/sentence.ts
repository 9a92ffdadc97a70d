// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { moneySchema } from './money.js';
import { sentenceTypeList } from '../codelists/sentenceType.js';
import { yesNoList } from '../codelists/yesNo.js';

/** A sentence passed on one convicted person in one case. */
export const sentenceSchema = z.strictObject({
  type: z.enum(sentenceTypeList.codes),
  months: z.number().min(0).max(12000).optional(),
  life: z.enum(yesNoList.codes).optional(),
  suspended: z.enum(yesNoList.codes).optional(),
  fine: moneySchema.optional(),
});
