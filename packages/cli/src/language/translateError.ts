import type { Language } from './language.js';
import { errorTexts } from './errorTexts.js';

/** Templates with a place for a number or a name, as expressions; the longest first, so that the closest wins. */
const templates = Object.entries(errorTexts)
  .filter(([english]) => english.includes('{}'))
  .sort(([a], [b]) => b.length - a.length)
  .map(([english, swahili]) => ({ pieces: english.split('{}'), swahili }));

/** Where in a file, as the readers say it: `line 3, column 7`. */
const place = /^[a-z]{4,6} \d{1,12}(?:, [a-z]{4,6} \d{1,12})?$/u;

const placeWords: Readonly<Record<string, string>> = {
  line: 'mstari',
  row: 'mstari',
  column: 'safu',
  part: 'sehemu',
  sheet: 'karatasi',
};

/**
 * Says the text of an error, or its hint, in a language.
 *
 * @param text - The English text, as thrown.
 * @param language - Language of the call.
 * @returns The text; in English where it has not been translated.
 */
export function translateError(text: string, language: Language): string {
  if (language === 'en') return text;
  const opening = text.lastIndexOf(' (');
  const where = opening < 0 || !text.endsWith(').') ? '' : text.slice(opening + 2, -2);
  if (place.test(where)) {
    const rest = translateError(`${text.slice(0, opening)}.`, language);
    const words = where.replaceAll(/[a-z]+/gu, (word) => placeWords[word] ?? word);
    return `${rest.slice(0, -1)} (${words}).`;
  }
  if (Object.hasOwn(errorTexts, text)) return errorTexts[text]!;
  for (const { pieces, swahili } of templates) {
    const values = valuesIn(text, pieces);
    if (values !== undefined) return fill(swahili, values);
  }
  return text;
}

/** What stands in the places of a template; nothing when the text is none of it. */
function valuesIn(text: string, pieces: readonly string[]): string[] | undefined {
  const [first = '', ...others] = pieces;
  if (!text.startsWith(first)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    // The last piece ends the text; the others come as early as they can.
    const end =
      index === others.length - 1
        ? text.endsWith(piece)
          ? text.length - piece.length
          : -1
        : text.indexOf(piece, at);
    if (end < at) return undefined;
    values.push(text.slice(at, end));
    at = end + piece.length;
  }
  return values;
}

function fill(template: string, values: readonly string[]): string {
  let index = 0;
  return template.replaceAll('{}', () => values[index++] ?? '');
}
