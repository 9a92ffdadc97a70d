import { commonNames } from './commonNames.js';

/** Words after which a capital letter begins a name, in English and Swahili. */
const cue =
  /(?<!\p{L})(?:[Nn]amed|[Cc]alled|[Nn]ame is|[Nn]ames?:|[Jj]ina(?: lake| langu)?(?: ni)?|[Aa]naitwa|[Aa]itwaye|[Aa]nayeitwa|Mr|Mrs|Ms|Miss|Dr|Bw|Bi|Bwana|Bibi|Mzee)(?!\p{L})/gu;
const nameAfter = /^[.:]? {0,2}\p{Lu}\p{Ll}/u;
const capitalised = /\p{Lu}[\p{L}'’]{2,}/gu;

/**
 * Whether a text seems to name a person: a capital after a word such as "called" or "anaitwa", or
 * two capitalised words in a row of which one is a common name. Misses names that are neither.
 */
export function holdsName(text: string): boolean {
  for (const match of text.matchAll(cue)) {
    const end = match.index + match[0].length;
    if (nameAfter.test(text.slice(end, end + 6))) return true;
  }
  let previousEnd = -2;
  let previousKnown = false;
  for (const match of text.matchAll(capitalised)) {
    const known = commonNames.has(match[0].toLowerCase());
    if ((known || previousKnown) && match.index === previousEnd + 1) return true;
    previousKnown = known;
    previousEnd = match.index + match[0].length;
  }
  return false;
}
