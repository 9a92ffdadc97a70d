import type { Source } from '../tables/source.js';
import type { Dialect, ReadOptions } from './dialect.js';
import { generic } from './generic/generic.js';
import { signatures } from './registry.js';
import { routeSheet } from './routeSheet/routeSheet.js';

/** What a source was recognised as. */
export interface Recognition {
  /** The dialect that reads it. */
  readonly dialect: Dialect;
  /** How sure, 0 to 1. */
  readonly score: number;
  /** Ids of other dialects whose signature fits too. */
  readonly others: readonly string[];
}

/**
 * Finds the dialect of a source by its content: the first full signature in the order of the
 * registry, else the best score, else `generic`. A mapping given by the caller is always used.
 *
 * @param source - The file as read.
 * @param options - A mapping decides.
 */
export function recogniseDialect(source: Source, options: ReadOptions = {}): Recognition {
  if (options.mapping !== undefined) return { dialect: generic, score: 1, others: [] };
  const full = signatures.filter((dialect) => dialect.recognise(source) >= 1);
  const [first, ...others] = full;
  if (first !== undefined) return { dialect: first, score: 1, others: others.map(({ id }) => id) };
  const score = routeSheet.recognise(source);
  return score > 0
    ? { dialect: routeSheet, score, others: [] }
    : { dialect: generic, score: 0, others: [] };
}
