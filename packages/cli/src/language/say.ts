import type { Language } from './language.js';
import { phrases, type Phrase } from './phrases.js';

/**
 * Says a phrase of the command line in a language.
 *
 * @param phrase - Key of the phrase.
 * @param language - Language of the call.
 * @param params - Values for `{name}` in the template: numbers and public names, never data.
 */
export function say(
  phrase: Phrase,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return phrases[phrase][language].replace(/\{(\w{1,40})\}/gu, (_, name: string) =>
    String(params[name] ?? ''),
  );
}
