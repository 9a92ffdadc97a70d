import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { canonicalJson } from '../hash/canonicalJson.js';
import { sha256 } from '../hash/sha256.js';

/** Length of the names of conditions: enough that two different ones never meet. */
const nameLength = 16;

/** Everything that names in a piece of a definition stand for, so that equal texts of different meaning get different names. */
function meaning(value: unknown, definition: IndicatorDefinition): unknown {
  const found: Record<string, unknown> = {};
  const visit = (one: unknown): void => {
    if (typeof one === 'string') {
      const name = one.replace(/^\^+/u, '').split('.')[0] ?? '';
      for (const [kind, all] of Object.entries({
        criteria: definition.criteria,
        derived: definition.derived,
        links: definition.links,
        sets: definition.sets,
      })) {
        const at = `${kind} ${name}`;
        if (all === undefined || !Object.hasOwn(all, name) || at in found) continue;
        found[at] = (all as Readonly<Record<string, unknown>>)[name];
        visit(found[at]);
      }
    } else if (Array.isArray(one)) one.forEach(visit);
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(visit);
  };
  visit(value);
  return found;
}

/**
 * A short name of any piece of a definition: equal names mean the same thing.
 *
 * @param value - The piece.
 * @param definition - Where names are looked up.
 */
export const pieceName = (value: unknown, definition: IndicatorDefinition): string =>
  sha256(canonicalJson([value, meaning(value, definition)])).slice(0, nameLength);

/**
 * A field by its name, or, if it is computed, by its name and how.
 *
 * @param field - The field.
 * @param definition - Where it is computed.
 */
export const fieldName = (field: string, definition: IndicatorDefinition): string =>
  Object.hasOwn(definition.derived ?? {}, field.split('.')[0] ?? '')
    ? `${field}#${pieceName(field, definition)}`
    : field;
