import type { Source } from '../tables/source.js';
import type { Dialect, ReadOptions } from './dialect.js';
import { generic } from './generic/generic.js';
import { dialects } from './registry.js';

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
  const scored = dialects.map((dialect) => ({ dialect, score: dialect.recognise(source) })).filter(({ score }) => score > 0);
  const best = scored.find(({ score }) => score >= 1) ?? scored.reduce<(typeof scored)[number] | undefined>((a, b) => (a !== undefined && a.score >= b.score ? a : b), undefined);
  if (best === undefined) return { dialect: generic, score: 0, others: [] };
  return { ...best, others: scored.filter((other) => other !== best && other.score >= 1).map(({ dialect }) => dialect.id) };
}
