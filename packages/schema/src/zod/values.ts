import * as z from 'zod';
import { countBasisList } from '../codelists/countBasis.js';
import { countLimit } from '../values/countLimit.js';
import { currencyPattern } from '../values/currencyPattern.js';
import { identifierLength, identifierPattern } from '../values/identifierPattern.js';
import { partialDatePattern } from '../values/partialDatePattern.js';

/** An id or pseudonymous key. */
export const identifierSchema = z
  .string()
  .max(identifierLength)
  .regex(new RegExp(identifierPattern, 'u'));

/** A civil date known to the day, month or year. */
export const partialDateSchema = z.string().max(10).regex(new RegExp(partialDatePattern, 'u'));

/** An ISO 4217 currency code. */
export const currencySchema = z.string().max(3).regex(new RegExp(currencyPattern, 'u'));

const wholeNumber = z.int().min(0).max(countLimit);

/** A count: exact, estimated, an interval with one bound at least, or censored. */
export const countSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), value: wholeNumber }),
  z.strictObject({
    kind: z.literal('estimate'),
    value: wholeNumber,
    basis: z.enum(countBasisList.codes).optional(),
  }),
  z
    .strictObject({
      kind: z.literal('interval'),
      min: wholeNumber.optional(),
      max: wholeNumber.optional(),
    })
    .refine((interval) => interval.min !== undefined || interval.max !== undefined, {
      error: 'An interval needs one bound at least.',
    }),
  z.strictObject({ kind: z.literal('censored'), below: z.int().min(2).max(countLimit) }),
]);
