import { canonicalJson } from '../hash/canonicalJson.js';
import { sha256 } from '../hash/sha256.js';
import { engineVersion } from '../engineVersion.js';
import { definitionReferences } from './lintDefinition.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';

/**
 * Hash of a definition: SHA-256 of its canonical JSON, of the definitions it is made of, and of the engine's version.
 * Two offices with the same hash computed the same thing. Code sets and their list versions are part of the definition.
 *
 * @param definition - The definition.
 * @param definitions - Other definitions by id.
 */
export function definitionHash(
  definition: IndicatorDefinition,
  definitions: ReadonlyMap<string, IndicatorDefinition> = new Map(),
): string {
  const parts = new Map<string, IndicatorDefinition>();
  const add = (one: IndicatorDefinition): void => {
    if (parts.has(one.id)) return;
    parts.set(one.id, one);
    for (const id of definitionReferences(one)) {
      const other = definitions.get(id);
      if (other !== undefined) add(other);
    }
  };
  add(definition);
  const sorted = [...parts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(canonicalJson({ engine: engineVersion, definitions: sorted }));
}
