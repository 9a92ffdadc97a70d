/** Writes what `@njia/schema` derives from its field definitions and code lists. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateAll } from '../../tools/generate/schema/generateAll.ts';
import { schemaFolder } from '../../tools/generate/schema/schemaFolder.ts';

const files = await generateAll();
for (const [path, contents] of files) {
  mkdirSync(dirname(schemaFolder + path), { recursive: true });
  writeFileSync(schemaFolder + path, contents);
}
process.stderr.write(`${files.size} files written\n`);
