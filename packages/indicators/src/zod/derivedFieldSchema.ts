import * as z from 'zod';
import type { DerivedField } from '../definition/DerivedField.js';
import {
  codeSchema,
  fieldReferenceSchema,
  predicateSchema,
  scalarSchema,
} from './predicateSchema.js';

const references = z.array(fieldReferenceSchema).min(1).max(50);

/** One band of a number. */
export const bandSchema = z.strictObject({
  code: codeSchema,
  from: z.number().nullable().optional(),
  to: z.number().nullable().optional(),
});

/** A computed field. */
export const derivedFieldSchema: z.ZodType<DerivedField, DerivedField> = z.union([
  z.strictObject({
    from: fieldReferenceSchema,
    where: predicateSchema.optional(),
    take: fieldReferenceSchema.optional(),
    pick: z.enum(['first', 'last', 'earliest', 'latest', 'all', 'count', 'countDistinct', 'sum']),
  }),
  z.strictObject({ coalesce: references }),
  z.strictObject({ union: references }),
  z.strictObject({ combine: references }),
  z.strictObject({
    recode: fieldReferenceSchema,
    codes: z.record(z.string().max(120), scalarSchema),
    otherwise: scalarSchema.optional(),
  }),
  z.strictObject({ band: fieldReferenceSchema, bands: z.array(bandSchema).min(1).max(200) }),
  z.strictObject({ ageOf: fieldReferenceSchema, on: fieldReferenceSchema }),
  z.strictObject({ daysFrom: fieldReferenceSchema, to: fieldReferenceSchema }),
  z.strictObject({
    daysInPeriod: z.strictObject({ from: fieldReferenceSchema, to: fieldReferenceSchema }),
  }),
  z.strictObject({ product: references }),
  z.strictObject({ periodDays: z.literal(true) }),
  z.strictObject({ placeOf: fieldReferenceSchema, level: codeSchema }),
]);
