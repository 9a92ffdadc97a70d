import * as z from 'zod';
import type { Predicate } from '../definition/Predicate.js';

/** A path of field names, with `^` for the record around; no names that reach into prototypes. */
export const fieldReferenceSchema = z
  .string()
  .max(200)
  .regex(/^\^{0,8}[A-Za-z@]\w{0,63}(?:\.[A-Za-z]\w{0,63}){0,7}$/u);

/** A name inside a definition: of a criterion, link, set or derived field. */
export const nameSchema = z.string().regex(/^[A-Za-z]\w{0,63}$/u);

/** A short code. */
export const codeSchema = z.string().min(1).max(120);

/** ISO 8601 duration of years, months, weeks and days. */
export const durationSchema = z
  .string()
  .regex(/^-?P(?=\d)(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?$/u);

/** A plain value. */
export const scalarSchema = z.union([z.string().max(200), z.number(), z.boolean()]);

const operandSchema = z.union([
  scalarSchema,
  z.strictObject({ field: fieldReferenceSchema }),
  z.strictObject({ period: z.enum(['start', 'end']) }),
]);

/** Most values one condition may list: a plain hostile list stays bounded. */
const longestList = 2000;

/** A condition on one record. */
export const predicateSchema: z.ZodType<Predicate, Predicate> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.enum(['all', 'any']), of: z.array(predicateSchema).min(1).max(200) }),
    z.strictObject({ op: z.literal('not'), of: predicateSchema }),
    z.strictObject({
      op: z.enum(['eq', 'ne']),
      field: fieldReferenceSchema,
      value: operandSchema,
      missing: z.boolean().optional(),
    }),
    z.strictObject({
      op: z.enum(['lt', 'lte', 'gt', 'gte']),
      field: fieldReferenceSchema,
      value: operandSchema,
      missing: z.boolean().optional(),
    }),
    z.strictObject({
      op: z.enum(['in', 'hasAny', 'hasAll']),
      field: fieldReferenceSchema,
      values: z.array(scalarSchema).min(1).max(longestList),
    }),
    z.strictObject({ op: z.literal('inSet'), field: fieldReferenceSchema, set: nameSchema }),
    z.strictObject({
      op: z.enum(['known', 'unknown', 'notApplicable']),
      field: fieldReferenceSchema,
    }),
    z.strictObject({
      op: z.literal('within'),
      field: fieldReferenceSchema,
      of: fieldReferenceSchema,
      min: durationSchema.optional(),
      max: durationSchema,
    }),
    z.strictObject({
      op: z.literal('duringPeriod'),
      field: fieldReferenceSchema,
      shift: durationSchema.optional(),
    }),
    z.strictObject({ op: z.literal('under'), field: fieldReferenceSchema, place: codeSchema }),
    z.strictObject({
      op: z.literal('exists'),
      in: fieldReferenceSchema,
      where: predicateSchema.optional(),
      atLeast: z.int().min(1).max(1_000_000).optional(),
    }),
    z.strictObject({ op: z.literal('criterion'), name: nameSchema }),
  ]),
);
