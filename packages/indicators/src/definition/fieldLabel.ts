import { schemaFields } from './schemaFields.js';
import type { LanguageMap } from './LanguageMap.js';

/** Words for an id: `ageGroup` becomes "Age group". */
function humanise(id: string): string {
  const words = id
    .replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('_', ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Name of a field for people: that of the shared format, each step of a path after the other, else the words of the id.
 *
 * @param table - Table of the format; absent when there is none.
 * @param path - Field, such as `legs.modes`.
 */
export function fieldLabel(table: string | undefined, path: string): LanguageMap {
  const fields = table === undefined ? undefined : schemaFields(table);
  const steps = path.split('.');
  const labels = steps.map((_, index) => fields?.get(steps.slice(0, index + 1).join('.'))?.label);
  if (labels.some((label) => label === undefined)) return { en: humanise(path) };
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const joined = (language: 'en' | 'sw'): string =>
    capital(labels.map((label) => label?.[language] ?? '').join(', '));
  return { en: joined('en'), sw: joined('sw') };
}
