import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { ResolveContext } from '../model/Resolution.js';
import { tokens } from '../text/tokens.js';
import type { Attempt } from './Attempt.js';
import type { PlaceTree } from './PlaceTree.js';

/** One decision of a person: this text, in this scope, means this place (or none). */
export interface AliasEntry {
  /** The text as it was typed; case, marks and punctuation do not matter. */
  readonly raw: string;
  /** ISO alpha-2 code in whose context the decision holds; everywhere when absent. */
  readonly country?: string | undefined;
  /** Parent name in whose context the decision holds; everywhere when absent. */
  readonly parent?: string | undefined;
  /** Id of the place; `none` when the text names no place. */
  readonly id: string;
}

/**
 * Makes a function that answers from people's decisions.
 *
 * @param entries - The decisions; a narrower scope wins over a wider one, a later over an earlier.
 * @param tree - The places; entries with unknown ids are left out.
 * @returns A function from text and context to a certain attempt, or nothing.
 */
export function applyAliases(
  entries: readonly AliasEntry[],
  tree: PlaceTree,
): (text: string, context: ResolveContext) => Attempt | undefined {
  if (entries.length === 0) return () => undefined;
  const known = new Map<string, GazetteerPlace | 'none'>();
  for (const { raw, country, parent, id } of entries) {
    const place = id === 'none' ? 'none' : tree.get(id);
    if (place) known.set(scopeKey(key(raw), country, parent), place);
  }
  return (text, context) => {
    const words = key(text);
    const parent = typeof context.parent === 'string' ? context.parent : context.parent?.join('|');
    for (const [country, within] of [
      [context.country, parent],
      [context.country, undefined],
      [undefined, undefined],
    ] as const) {
      const place = known.get(scopeKey(words, country, within));
      if (place === 'none')
        return { candidates: [], probability: 0, reasons: ['alias', 'placeholder'], leftover: [] };
      if (place)
        return {
          candidates: [{ place, probability: 1, similarity: 1 }],
          probability: 1,
          reasons: ['alias'],
          leftover: [],
        };
    }
    return undefined;
  };
}

const key = (text: string): string => tokens(text.slice(0, 400)).join(' ');

function scopeKey(words: string, country: string | undefined, parent: string | undefined): string {
  return `${words}|${country ?? ''}|${parent === undefined ? '' : key(parent)}`;
}
