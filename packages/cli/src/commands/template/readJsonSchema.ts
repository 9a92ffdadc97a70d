import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * Reads a JSON Schema of the format as it ships with `@njia/schema`; each is complete in itself.
 *
 * @param name - `dataset`, or the name of a record such as `journey`.
 */
export async function readJsonSchema(name: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(`@njia/schema/json-schema/${name}.json`);
  return readFile(path, 'utf8');
}
