import type { CalibrationGroup } from '../match/groupOf.js';

/** What the probability is made from. */
export interface ConfidenceFeatures {
  /** Similarity of the best name, 0 to 1. */
  readonly similarity: number;
  /** Its lead over the best place of another name, 0 to 1. */
  readonly margin: number;
  /**
   * How many other names are nearly as alike: the natural logarithm of their number, each weighed by
   * how far it lies behind; from -6 (none) upwards.
   */
  readonly crowd: number;
  /** 1 when the context or a unit word says which level is meant: then no village can be. */
  readonly asked: number;
  /** Length of the query's bare key, letters. */
  readonly length: number;
  /** Number of names that were allowed to answer. */
  readonly names: number;
  /** 1 when a stated parent contains the place, -1 when it does not, 0 when none was stated. */
  readonly parent: number;
  /** 1 for an exact key (full, bare or sorted). */
  readonly exact: number;
  /** 1 when equal after folding only. */
  readonly folded: number;
  /** 1 when the name is an alias, 2 when a weak one. */
  readonly alias: number;
  /** How well known the place is, 0 to 1: log10 of the people behind it, of ten million. */
  readonly prominence: number;
}

/** Weights of the logistic model, in the order of `terms`. */
export type Weights = readonly number[];

/**
 * The terms of the model.
 *
 * @param features - The features.
 * @returns One number a weight.
 */
export function terms(features: ConfidenceFeatures): number[] {
  const { similarity, margin, length, names, parent, exact, folded, alias, prominence } = features;
  const { crowd, asked } = features;
  const loss = 1 - similarity;
  const near = Math.min(margin, 0.3);
  return [
    1,
    exact,
    folded,
    (1 - exact) * loss,
    (1 - exact) * Math.sqrt(loss),
    (1 - exact) * near,
    (1 - exact) * Math.sqrt(near),
    (1 - exact) * Math.min(length, 14) * 0.1,
    (1 - exact) * Math.log10(names + 1) * 0.2,
    parent > 0 ? 1 : 0,
    parent < 0 ? 1 : 0,
    alias > 0 ? 1 : 0,
    alias > 1 ? 1 : 0,
    exact * (length < 4 ? 1 : 0),
    (1 - exact) * prominence,
    exact * prominence,
    (1 - exact) * crowd * 0.5,
    (1 - exact) * Math.exp(Math.min(crowd, 1)),
    (1 - exact) * (1 - asked),
    (1 - exact) * (1 - asked) * Math.exp(Math.min(crowd, 1)),
    (1 - exact) * (1 - asked) * prominence,
  ];
}

/**
 * The calibrated probability.
 *
 * @param features - The features.
 * @param weights - Weights of the group.
 * @returns Between 0 and 1.
 */
export function probabilityOf(features: ConfidenceFeatures, weights: Weights): number {
  let sum = 0;
  terms(features).forEach((term, at) => {
    sum += term * (weights[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Weights by group. */
export type Calibration = Readonly<Record<CalibrationGroup, Weights>>;
