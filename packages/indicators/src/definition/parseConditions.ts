import type { Predicate } from './Predicate.js';

const condition =
  /^(?<field>[A-Za-z]\w{0,63}(?:\.[A-Za-z]\w{0,63}){0,5})(?<op>!?=)(?<values>[^=]{1,400})$/u;

/**
 * Reads conditions as people type them on a command line: `sex=female`, `status!=not_victim`, `county=KE001,KE047`. All of
 * them must hold; several values after one sign are alternatives. Definitions never hold such texts.
 *
 * @param texts - The conditions.
 * @returns The condition, or `undefined` if a text is none.
 */
export function parseConditions(texts: readonly string[]): Predicate | undefined {
  const parts: Predicate[] = [];
  for (const text of texts) {
    const groups = condition.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const values = (groups['values'] ?? '').split(',').filter((value) => value !== '');
    const field = groups['field'] ?? '';
    if (values.length === 0) return undefined;
    const one: Predicate = { op: 'in', field, values };
    parts.push(groups['op'] === '=' ? one : { op: 'not', of: one });
  }
  const [only] = parts;
  return parts.length === 1 ? only : parts.length === 0 ? undefined : { op: 'all', of: parts };
}
