// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { currencySchema } from './values.js';

/** An amount in one currency. */
export const moneySchema = z.strictObject({
  amount: z.number().min(0).max(1000000000000000),
  currency: currencySchema,
});
