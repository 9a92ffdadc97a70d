import type { Resolution, ResolveContext } from '../model/Resolution.js';
import type { Resolver } from './Resolver.js';

/** One question of a batch. */
export interface BatchItem extends ResolveContext {
  /** The text. */
  readonly text: string;
}

/** The answers to a batch. */
export interface Batch {
  /** One answer a question, in order; equal questions share one. */
  readonly resolutions: readonly Resolution[];
  /** Number of questions. */
  readonly total: number;
  /** Number of distinct questions: real files repeat their places. */
  readonly distinct: number;
}

/**
 * Resolves many texts; each distinct question is worked out once.
 *
 * @param items - The questions.
 * @param resolver - The resolver.
 * @returns The answers and how many questions were distinct.
 */
export function resolveBatch(items: Iterable<BatchItem>, resolver: Resolver): Batch {
  const known = new Map<string, Resolution>();
  const resolutions: Resolution[] = [];
  for (const { text, ...context } of items) {
    const key = JSON.stringify([
      text,
      context.country,
      context.parent,
      context.level,
      context.near,
    ]);
    const answer = known.get(key) ?? resolver.resolve(text, context);
    known.set(key, answer);
    resolutions.push(answer);
  }
  return { resolutions, total: resolutions.length, distinct: known.size };
}
