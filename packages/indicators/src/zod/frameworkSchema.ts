import * as z from 'zod';
import { predicateSchema } from './predicateSchema.js';
import type { Framework } from '../frameworks/Framework.js';

const languageMap = z.strictObject({
  en: z.string().min(1).max(2000),
  sw: z.string().min(1).max(2000).optional(),
});
const text = z.string().min(1).max(4000);
const plannedValue = z.strictObject({ period: z.string().min(4).max(40), value: z.number() });

/** A framework file: what JSON Schema can say. References are checked by `checkFramework`. */
export const frameworkSchema: z.ZodType<Framework, Framework> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/u),
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/u),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .nullable(),
  title: languageMap,
  status: text,
  pillars: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        title: languageMap,
        catalogue: z.array(z.string().max(64)).max(20),
      }),
    )
    .max(50),
  themes: z.array(text).max(100),
  objectives: z
    .array(
      z.strictObject({ pillar: z.string().max(64), number: z.string().max(40).nullable(), text }),
    )
    .max(500),
  indicators: z
    .array(
      z.strictObject({
        number: z.string().min(1).max(40).nullable(),
        wording: text,
        pillar: z.string().max(64),
        objective: z.string().max(40).nullable(),
        meansOfVerification: text.nullable(),
        responsible: text.nullable(),
        frequency: text.nullable(),
        baseline: plannedValue.nullable(),
        targets: z.array(plannedValue).max(50),
        disaggregations: z.array(z.string().max(64)).max(30),
        binding: z
          .strictObject({
            definition: z.string().max(128),
            catalogueVersion: z.string().max(40),
            parameters: z.strictObject({ where: predicateSchema.optional() }).optional(),
          })
          .nullable(),
        documentPage: text.nullable(),
      }),
    )
    .max(2000),
  indicatorsStatus: z.enum(['complete', 'partial', 'not obtained']),
  calendar: z.string().max(40).nullable(),
  source: z.array(z.string().max(500)).max(50),
});
