import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import { generatedNote } from './generatedNote.ts';
import { propertyName } from './names.ts';

/** One source file a list with labels, definitions, aliases and crosswalks, and a table of them all. */
export function codeDetails(lists: readonly CodeListDetails[]): Map<string, string> {
  const folder = 'src/codes/generated';
  const files = new Map(
    lists.map((list) => [`${folder}/${propertyName(list.id)}.ts`, details(list)] as const),
  );
  const imports = lists.map(
    (list) => `import { ${propertyName(list.id)}Details } from './${propertyName(list.id)}.js';`,
  );
  const entries = lists.map((list) => `  ${list.id}: ${propertyName(list.id)}Details,`);
  files.set(
    `${folder}/codeListDetails.ts`,
    `${generatedNote}import type { CodeListId } from '../../codelists/index.js';
import type { CodeListDetails } from '../codeListDetails.js';
${imports.join('\n')}

/** Every code list with labels, definitions, aliases and crosswalks, by id. */
export const codeListDetails: Readonly<Record<CodeListId, CodeListDetails>> = {
${entries.join('\n')}
};
`,
  );
  files.set(
    `${folder}/index.ts`,
    `${generatedNote}${lists
      .map(
        (list) =>
          `export { ${propertyName(list.id)}Details } from './${propertyName(list.id)}.js';`,
      )
      .join('\n')}\nexport { codeListDetails } from './codeListDetails.js';\n`,
  );
  return files;
}

function details(list: CodeListDetails): string {
  const { values, ...head } = list;
  return `${generatedNote}import type { CodeListDetails } from '../codeListDetails.js';

/** ${list.title.en}, with labels, definitions, aliases and crosswalks. */
export const ${propertyName(list.id)}Details: CodeListDetails = {
  ...${JSON.stringify(head)},
  values: [
${values.map((value) => `    ${JSON.stringify(value)},`).join('\n')}
  ],
};
`.replace(/ {2}\.\.\.\{(.*)\},\n/u, (_, fields: string) => `  ${fields},\n`);
}
