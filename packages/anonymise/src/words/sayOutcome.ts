import { checkWords } from './checkWords.js';
import { issueWords } from './issueWords.js';
import { openWords } from './openWords.js';
import type { OutcomeWords } from './OutcomeWords.js';
import { swahiliWords } from './swahiliWords.js';

/**
 * Puts an id of an issue, of a check of a verdict, or of what it leaves open into words.
 *
 * @param id - such as `hierarchy-hole`, `model/2/k-anonymity`, `free-text`
 * @param language - `en`, or `sw` (drafts; what has none is said in English)
 * @returns the words; `undefined` for an id that is not known
 */
export function sayOutcome(id: string, language: 'en' | 'sw' = 'en'): OutcomeWords | undefined {
  const words = wordsOf(id);
  if (words === undefined || language === 'en') return words;
  const translated = (text: string): string => swahiliWords[text] ?? text;
  return {
    means: translated(words.means),
    ...(words.todo !== undefined && { todo: translated(words.todo) }),
  };
}

function wordsOf(id: string): OutcomeWords | undefined {
  if (id.endsWith('-check-failed')) {
    return {
      means: 'A check broke off, so it does not pass.',
      todo: 'Look whether release, originals and policy belong together; else report a weakness.',
    };
  }
  const [numbered = ''] = /^(?:model|treatment)(?=\/)/u.exec(id) ?? [];
  const check = numbered === '' ? id : numbered;
  if (Object.hasOwn(checkWords, check)) return checkWords[check];
  if (Object.hasOwn(issueWords, id)) return issueWords[id];
  return Object.hasOwn(openWords, id) ? { means: openWords[id] as string } : undefined;
}
