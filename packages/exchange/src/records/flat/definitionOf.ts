import type { StructureDefinition } from '@njia/schema';
import { records, structures } from '@njia/schema';

const definitions = new Map<string, StructureDefinition>(
  [...records, ...structures].map((definition) => [definition.name, definition]),
);

/**
 * The definition of a record or structure.
 *
 * @param name - Such as `journey` or `place`.
 */
export function definitionOf(name: string): StructureDefinition | undefined {
  return definitions.get(name);
}
