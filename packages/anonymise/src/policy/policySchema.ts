import * as z from 'zod';
import type { Policy } from './Policy.js';

const share = z.number().min(0).max(1);
const positiveShare = z.number().gt(0).max(1);
const count = z.int().min(1).max(1_000_000_000);
const header = z.string().min(1).max(1000);
const headers = z.array(header).min(1).max(1000);
const sensitive = z.union([header, headers]);

const hierarchySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bands'),
    levels: z
      .array(
        z.union([
          z.strictObject({ width: z.number().gt(0), origin: z.number().optional() }),
          z.strictObject({ edges: z.array(z.number()).min(1).max(10_000) }),
        ]),
      )
      .max(32),
  }),
  z.strictObject({
    kind: z.literal('dates'),
    levels: z.array(z.enum(['month', 'quarter', 'year', 'five-years', 'decade'])).max(5),
  }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.array(z.array(z.string()).min(1).max(33)).min(1),
  }),
  z.strictObject({
    kind: z.literal('tree'),
    nodes: z
      .array(z.strictObject({ code: z.string().min(1), parent: z.string().min(1).optional() }))
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('prefix'),
    lengths: z.array(z.int().min(1).max(1000)).max(32),
    mask: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('suppress') }),
]);

const treatmentSchema = z.discriminatedUnion('treatment', [
  z.strictObject({
    treatment: z.literal('top-bottom'),
    top: z.number().optional(),
    bottom: z.number().optional(),
  }),
  z.strictObject({ treatment: z.literal('round'), base: z.number().gt(0) }),
  z.strictObject({
    treatment: z.literal('date-shift'),
    by: header,
    days: z.int().min(1).max(3660),
  }),
  z.strictObject({ treatment: z.literal('microaggregate'), k: count, with: headers.optional() }),
  z.strictObject({ treatment: z.literal('post-randomise'), keep: share }),
]);

const attributeSchema = z.strictObject({
  column: header,
  role: z.enum([
    'identifier',
    'quasi-identifier',
    'sensitive',
    'sequence',
    'free-text',
    'insensitive',
  ]),
  person: z.boolean().optional(),
  hierarchy: hierarchySchema.optional(),
  importance: z.number().gt(0).max(1e6).optional(),
  minimumLevel: z.int().min(0).max(33).optional(),
  maximumLevel: z.int().min(0).max(33).optional(),
  treatments: z.array(treatmentSchema).max(16).optional(),
  domain: z.array(z.string().min(1).max(1000)).min(1).max(100_000).optional(),
});

const modelSchema = z.discriminatedUnion('model', [
  z.strictObject({ model: z.literal('k-anonymity'), k: count, columns: headers.optional() }),
  z.strictObject({
    model: z.literal('km-anonymity'),
    k: count,
    m: z.int().min(1).max(32),
    columns: headers.optional(),
  }),
  z.strictObject({ model: z.literal('k-map'), k: count }),
  z.strictObject({ model: z.literal('distinct-l-diversity'), sensitive, l: count }),
  z.strictObject({
    model: z.literal('entropy-l-diversity'),
    sensitive,
    l: z.number().gt(1),
    estimator: z.enum(['shannon', 'grassberger']).optional(),
  }),
  z.strictObject({
    model: z.literal('recursive-l-diversity'),
    sensitive,
    c: z.number().gt(0),
    l: z.int().min(2),
  }),
  z.strictObject({
    model: z.literal('t-closeness'),
    sensitive,
    t: share,
    distance: z.enum(['equal', 'ordered', 'hierarchical']),
    order: z.array(z.string()).optional(),
  }),
  z.strictObject({
    model: z.literal('beta-likeness'),
    sensitive,
    beta: z.number().gt(0),
    enhanced: z.boolean(),
  }),
  z.strictObject({
    model: z.literal('delta-disclosure'),
    sensitive,
    delta: z.number().gt(0),
    base: z.union([z.literal(2), z.literal('e')]),
  }),
  z.strictObject({
    model: z.literal('alpha-k-anonymity'),
    sensitive,
    alpha: positiveShare,
    k: count,
  }),
  z.strictObject({ model: z.literal('delta-presence'), minimum: share, maximum: share }),
  z.strictObject({
    model: z.literal('sequence-privacy'),
    sequence: header,
    k: count,
    confidence: positiveShare,
    length: z.int().min(1).max(6),
    sensitive: headers.optional(),
  }),
  z.strictObject({
    model: z.literal('flow-anonymity'),
    origin: header,
    destination: header,
    by: headers.optional(),
    k: count,
  }),
  z.strictObject({
    model: z.literal('differential-privacy'),
    rho: z.string().regex(/^\d{1,30}(?:\.\d{1,30}|\/\d{1,30})?$/u),
    marginals: z.array(headers).min(1).max(100),
    person: header.optional(),
  }),
]);

const tableSchema = z.strictObject({
  columns: z
    .array(
      z.union([
        header,
        z.strictObject({ column: header, level: z.int().min(0).max(33).optional() }),
      ]),
    )
    .max(8),
});

const limitsSchema = z.strictObject({
  suppressedRows: share.optional(),
  suppressedCells: share.optional(),
  recordRisk: positiveShare.optional(),
  meanRisk: positiveShare.optional(),
});

const transformationSchema = z.strictObject({
  method: z.enum(['generalise', 'recode', 'suppress', 'mixed']),
  metric: z
    .enum([
      'loss',
      'entropy',
      'precision',
      'height',
      'discernibility',
      'average-class-size',
      'ambiguity',
    ])
    .optional(),
  suppressionFactor: share.optional(),
});

/** The shape of a policy; what it must mean beyond its shape is checked by `definePolicy`. */
export const policySchema = z.strictObject({
  standard: z.literal('njia-anonymisation-policy'),
  version: z.literal(1),
  name: z.string().min(1).max(200),
  purpose: z.string().min(1).max(2000),
  form: z.enum(['microdata', 'aggregate', 'synthetic']).default('microdata'),
  attributes: z.array(attributeSchema).min(1).max(1000),
  models: z.array(modelSchema).min(1).max(100),
  tables: z.array(tableSchema).max(100).optional(),
  limits: limitsSchema.default({}),
  transformation: transformationSchema.default({ method: 'mixed' }),
});

/** Compile-time proof that the hand-written interfaces and the schema are one: a difference is a type error here. */
type Same<Written, Parsed> = [Loose<Written>, Loose<Parsed>] extends [Loose<Parsed>, Loose<Written>]
  ? true
  : false;
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Loose<T[Key]> | (undefined extends T[Key] ? undefined : never) }
    : T;
type Assert<Condition extends true> = Condition;
/** See {@link Same}. */
export type PolicySchemaAgrees = Assert<Same<Policy, z.output<typeof policySchema>>>;
