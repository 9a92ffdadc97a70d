// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { partialDateSchema } from './values.js';
import { statusDeciderList } from '../codelists/statusDecider.js';
import { victimStatusList } from '../codelists/victimStatus.js';

/** One step of the identification procedure. */
export const statusChangeSchema = z.strictObject({
  status: z.enum(victimStatusList.codes),
  date: partialDateSchema.optional(),
  decider: z.enum(statusDeciderList.codes).optional(),
});
