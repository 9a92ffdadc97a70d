import * as z from 'zod';
import { countedUnits, type IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { indicatorKinds } from '../definition/IndicatorKind.js';
import { bandSchema, derivedFieldSchema } from './derivedFieldSchema.js';
import {
  codeSchema,
  durationSchema,
  fieldReferenceSchema,
  nameSchema,
  predicateSchema,
  scalarSchema,
} from './predicateSchema.js';

const languageMap = z.strictObject({
  en: z.string().min(1).max(2000),
  sw: z.string().min(1).max(2000).optional(),
});
const identifier = z.string().regex(/^[A-Za-z0-9][\w./-]{0,127}$/u);
const table = z.string().regex(/^[A-Za-z]\w{0,63}$/u);
const keyFields = z.array(fieldReferenceSchema).min(1).max(10);

const value = z.strictObject({
  field: fieldReferenceSchema,
  whenUnknown: z.enum(['exclude', 'unit', 'fail']).optional(),
  currency: z
    .strictObject({ field: fieldReferenceSchema, code: z.string().regex(/^[A-Z]{3}$/u) })
    .optional(),
  estimated: z.boolean().optional(),
});

const population = z.strictObject({
  from: table,
  where: predicateSchema.optional(),
  unit: z.enum(countedUnits),
  key: keyFields.optional(),
  contributor: fieldReferenceSchema.optional(),
  weight: fieldReferenceSchema.optional(),
});

const link = z.strictObject({
  table,
  on: z
    .array(z.strictObject({ local: fieldReferenceSchema, remote: fieldReferenceSchema }))
    .min(1)
    .max(5),
});

const codeSet = z.strictObject({
  list: z.string().max(120).optional(),
  codes: z.array(scalarSchema).min(1).max(5000),
  parents: z.record(z.string().max(120), scalarSchema).optional(),
});

const period = z.strictObject({
  basis: z.enum(['event', 'asOf', 'cohort', 'label', 'none']),
  field: fieldReferenceSchema.optional(),
  to: fieldReferenceSchema.optional(),
  latestPer: keyFields.optional(),
  followUp: durationSchema.optional(),
  calendar: z.string().max(40).optional(),
  timeZone: z.string().max(64).optional(),
});

const external = z.strictObject({
  table,
  value: fieldReferenceSchema,
  year: fieldReferenceSchema,
  source: fieldReferenceSchema.optional(),
  where: predicateSchema.optional(),
  match: z.array(z.strictObject({ dimension: nameSchema, field: fieldReferenceSchema })).max(10),
  total: codeSchema.optional(),
  base: z.enum(['group', 'all']).optional(),
  derived: z.record(nameSchema, derivedFieldSchema).optional(),
});

const dimension = z.strictObject({
  id: nameSchema,
  field: fieldReferenceSchema,
  label: languageMap.optional(),
  concept: z.string().max(64).optional(),
  role: z.enum(['place', 'breakdown']).optional(),
  codelist: z.string().max(120).optional(),
  bands: z.array(bandSchema).min(1).max(200).optional(),
  categories: z
    .array(z.strictObject({ code: codeSchema, label: languageMap.optional() }))
    .min(1)
    .max(2000)
    .optional(),
  multiple: z.boolean().optional(),
  attribution: z.enum(['first', 'latest', 'each']).optional(),
});

const plannedValue = z.strictObject({ period: z.string().min(4).max(40), value: z.number() });

/** An indicator definition: what JSON Schema can say. What it cannot is in `lintDefinition`. */
export const indicatorDefinitionSchema: z.ZodType<IndicatorDefinition, IndicatorDefinition> =
  z.strictObject({
    language: z.literal('njia-indicator/1'),
    id: identifier,
    version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9A-Za-z.-]{1,40})?$/u),
    status: z.enum(['draft', 'active', 'retired', 'component']),
    name: languageMap,
    description: languageMap.optional(),
    cautions: languageMap.optional(),
    source: z.string().max(500).optional(),
    pillar: z
      .enum(['prevention', 'protection', 'prosecution', 'partnerships', 'cross-cutting'])
      .optional(),
    kind: z.enum(indicatorKinds),
    unit: z.strictObject({
      measure: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/u),
      per: z.number().positive().optional(),
      decimals: z.int().min(0).max(12).optional(),
    }),
    direction: z.enum(['increase', 'decrease', 'none']),
    population: population.optional(),
    criteria: z.record(nameSchema, predicateSchema).optional(),
    derived: z.record(nameSchema, derivedFieldSchema).optional(),
    links: z.record(nameSchema, link).optional(),
    sets: z.record(nameSchema, codeSet).optional(),
    labels: z.record(z.string().regex(/^[A-Za-z0-9][\w-]{0,63}$/u), languageMap).optional(),
    numerator: z
      .strictObject({
        where: predicateSchema.optional(),
        exclusions: predicateSchema.optional(),
        value: value.optional(),
      })
      .optional(),
    denominator: z
      .strictObject({
        where: predicateSchema.optional(),
        exclusions: predicateSchema.optional(),
        exceptions: predicateSchema.optional(),
        value: value.optional(),
        fixed: z.number().positive().optional(),
        external: external.optional(),
        baseRule: codeSchema.optional(),
      })
      .optional(),
    value: value.optional(),
    quantile: z.number().min(0).max(1).optional(),
    share: z.strictObject({ of: nameSchema, base: z.enum(['known', 'all']) }).optional(),
    fields: z
      .array(z.strictObject({ field: fieldReferenceSchema, label: languageMap.optional() }))
      .min(1)
      .max(500)
      .optional(),
    keyChange: z
      .strictObject({
        measure: z.enum(['new-share', 'turnover']),
        lookback: z.int().min(1).max(100),
        panel: z.boolean().optional(),
      })
      .optional(),
    stages: z
      .array(
        z.strictObject({
          code: codeSchema,
          label: languageMap,
          score: z.number(),
          where: predicateSchema.optional(),
        }),
      )
      .min(1)
      .max(50)
      .optional(),
    change: z
      .strictObject({
        of: identifier,
        against: z.enum(['previous-period', 'previous-year']),
        method: z.enum(['relative', 'difference']),
      })
      .optional(),
    composite: z
      .strictObject({
        formula: z.enum(['divide', 'difference', 'sum', 'weighted-mean', 'ladder']),
        parts: z
          .array(
            z.strictObject({
              definition: identifier,
              weight: z.number().optional(),
              label: languageMap.optional(),
            }),
          )
          .min(2)
          .max(100),
      })
      .optional(),
    period: period.optional(),
    dimensions: z.array(dimension).max(30).optional(),
    disaggregate: z.array(z.array(nameSchema).max(5)).max(60).optional(),
    additive: z
      .strictObject({ period: z.boolean(), place: z.boolean(), dimensions: z.boolean() })
      .optional(),
    unknownThreshold: z.number().min(0).max(1).optional(),
    smallBase: z.int().min(0).max(1000).optional(),
    uncertainty: z
      .strictObject({
        method: z.enum(['none', 'wilson', 'clopper-pearson', 'poisson-exact']),
        level: z.number().gt(0).lt(1).optional(),
      })
      .optional(),
    baseline: plannedValue.optional(),
    targets: z.array(plannedValue).max(100).optional(),
    progress: z
      .strictObject({ method: z.enum(['linearPath', 'cagrStatCan', 'percentOfTarget']) })
      .optional(),
    disclosure: z.string().max(64).optional(),
    crosswalk: z.record(z.string().max(64), z.string().max(200)).optional(),
  });
