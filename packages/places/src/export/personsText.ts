import type { PersonRange } from './PersonRange.js';

/**
 * A number of persons as a reader sees it: `7`, `1–4`, `≥ 3`.
 *
 * @param range - The number.
 * @returns The text, the same in every language.
 */
export function personsText({ persons, personsMost }: PersonRange): string {
  if (personsMost === undefined) return String(persons);
  return Number.isFinite(personsMost) ? `${persons}–${personsMost}` : `≥ ${persons}`;
}
