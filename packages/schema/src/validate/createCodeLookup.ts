import { codeLists } from '../codelists/codeLists.js';
import { nearestCode } from './nearestCode.js';
import type { Profile } from '../profiles/profile.js';

/** The codes of each list, with those that a profile adds. */
export interface CodeLookup {
  /** Whether a list has a code. */
  readonly has: (list: string, code: string) => boolean;
  /** The code that a word spells with other capitals, spaces or dashes. */
  readonly respelt: (list: string, word: string) => string | undefined;
  /** The code that took the place of an old one. */
  readonly replaced: (list: string, code: string) => string | undefined;
  /** The one code that a word nearly spells. */
  readonly nearest: (list: string, word: string) => string | undefined;
}

/** The same wrong word mostly comes again and again: so many are remembered for each list. */
const mostRemembered = 200;

/** Makes the look-up of a profile; lists are prepared when first asked for. */
export function createCodeLookup(profile: Profile): CodeLookup {
  const sets = new Map<string, ReadonlySet<string>>();
  const spellings = new Map<string, ReadonlyMap<string, string>>();
  const nearest = new Map<string, Map<string, string | undefined>>();
  const lists: Readonly<Record<string, { readonly codes: readonly string[] }>> = codeLists;

  const all = (list: string): ReadonlySet<string> => {
    let codes = sets.get(list);
    if (codes === undefined) {
      const added = Object.keys(profile.lists[list]?.codes ?? {});
      codes = new Set([...(lists[list]?.codes ?? []), ...added]);
      sets.set(list, codes);
    }
    return codes;
  };
  return {
    has: (list, code) => all(list).has(code),
    respelt: (list, word) => {
      let known = spellings.get(list);
      if (known === undefined) {
        known = new Map([...all(list)].map((code) => [spelling(code), code]));
        spellings.set(list, known);
      }
      return word.length > 80 ? undefined : known.get(spelling(word));
    },
    nearest: (list, word) => {
      let known = nearest.get(list);
      if (known === undefined) nearest.set(list, (known = new Map<string, string | undefined>()));
      if (known.has(word)) return known.get(word);
      const code = nearestCode(word, all(list));
      if (known.size < mostRemembered) known.set(word, code);
      return code;
    },
    replaced: (list, code) => {
      const old = profile.lists[list]?.replaced ?? {};
      return Object.hasOwn(old, code) ? old[code] : undefined;
    },
  };
}

/** Capitals, spaces, dashes and underscores do not count; `48+` keeps its sign. */
function spelling(word: string): string {
  return word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '_');
}
