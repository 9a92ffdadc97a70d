import { isDate } from '../check/values.js';
import { NjiaError } from '../errors/njiaError.js';
import { locales } from '../messages/locale.js';
import { ruleCatalogue } from '../rules/ruleCatalogue.js';
import { structureRules } from '../rules/structureRules.js';
import type { ValidateOptions } from './validateOptions.js';

/**
 * Refuses options that mean nothing or would call an unreadable record right.
 *
 * @throws NjiaError `OPTION-INVALID` or `RULE-UNKNOWN`.
 */
export function checkOptions(options: ValidateOptions): void {
  const { locale, today, samples, rules = {}, extraRules = [] } = options;
  if (locale !== undefined && !locales.includes(locale))
    throw invalid(`locale is ${locales.join(' or ')}.`);
  if (today !== undefined && !(isDate(today) && today.length === 10))
    throw invalid('today is a civil day, YYYY-MM-DD.');
  if (samples !== undefined && (!Number.isInteger(samples) || samples < 0))
    throw invalid('samples is a whole number from 0.');
  const known = ruleCatalogue as ReadonlyMap<string, unknown>;
  for (const [id, setting] of Object.entries(rules)) {
    if (!known.has(id) && !extraRules.some((rule) => rule.id === id))
      throw new NjiaError('RULE-UNKNOWN', 'The options set a rule that does not exist.', {
        hint: '`ruleCatalogue` holds the ids of all rules, and `njia explain` lists them.',
        docs: 'reference/rules.md',
      });
    const shape = Object.values(structureRules).find((rule) => rule.id === id);
    if (shape?.severity === 'error' && setting !== 'error')
      throw invalid('A rule that makes a record unreadable cannot be softened.');
  }
  if (extraRules.some((rule) => known.has(rule.id)))
    throw invalid('A rule of your own needs an id that the catalogue does not have.');
}

function invalid(hint: string): NjiaError {
  return new NjiaError('OPTION-INVALID', 'An option cannot be used.', { hint });
}
