import * as z from 'zod';
import { derivedFieldSchema } from './derivedFieldSchema.js';
import { indicatorDefinitionSchema } from './indicatorDefinitionSchema.js';
import { predicateSchema } from './predicateSchema.js';

/**
 * The JSON Schema (draft 2020-12) of an indicator definition, for tools that cannot load zod. Made from the same source,
 * so both say yes and no alike; a test compares them.
 *
 * @returns One self-contained document with `$defs` for the recursive parts.
 */
export function definitionJsonSchema(): Readonly<Record<string, unknown>> {
  // A private registry: the ids never meet those of another copy of this module.
  const registry = z.registry<{ id: string }>();
  registry.add(predicateSchema, { id: 'predicate' });
  registry.add(derivedFieldSchema, { id: 'derivedField' });
  return {
    ...z.toJSONSchema(indicatorDefinitionSchema, {
      io: 'input',
      metadata: registry,
      reused: 'inline',
    }),
    $id: 'urn:njia:schema:indicator-definition:1',
    title: 'Njia indicator definition',
  };
}
