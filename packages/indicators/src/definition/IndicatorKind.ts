/** Every kind of measure the calculator knows, in the order of the guide. */
export const indicatorKinds = [
  'count',
  'sum',
  'proportion',
  'ratio',
  'rate',
  'share',
  'mean',
  'median',
  'quantile',
  'completeness',
  'key-change',
  'status',
  'change',
  'composite',
] as const;

/**
 * Kind of measure.
 *
 * - `count` units; `sum` amounts or Counts; `proportion` units in the numerator out of the denominator (a subset);
 *   `ratio` two independent counts; `rate` a count over an external population; `share` parts of one known base.
 * - `mean`, `median`, `quantile` of a value per unit; `completeness` valid values per field.
 * - `key-change` compares the set of keys (corridors) with earlier periods; `status` a milestone.
 * - `change` of another indicator between periods; `composite` of other indicators.
 *
 * Stock and cohort are not kinds but bases of the period: any of the first nine may be a stock or a cohort.
 */
export type IndicatorKind = (typeof indicatorKinds)[number];
