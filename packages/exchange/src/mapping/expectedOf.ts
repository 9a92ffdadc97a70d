import type { Target } from './target.js';

/** Kinds of fields that the words of `FIELD-TYPE` call otherwise. */
const words: Readonly<Record<string, string>> = {
  identifier: 'id',
  partialDate: 'date',
  structure: 'object',
};

/**
 * What a field expects, as the rule `FIELD-TYPE` names it: `date`, `count`, `number` ...
 *
 * @param target - Where the value should have gone.
 */
export function expectedOf(target: Pick<Target, 'type'>): string {
  const { kind } = target.type;
  return words[kind] ?? kind;
}
