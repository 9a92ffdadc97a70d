import { readFileSync, readdirSync } from 'node:fs';
import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import { schemaFolder } from './schemaFolder.ts';

/** Reads the code lists that people edit: one JSON file a list in `packages/schema/codelists`. */
export function readCodeLists(): CodeListDetails[] {
  return readdirSync(`${schemaFolder}codelists`)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .sort()
    .map(
      (name) =>
        JSON.parse(readFileSync(`${schemaFolder}codelists/${name}`, 'utf8')) as CodeListDetails,
    );
}
