import { generatedNote } from './generatedNote.ts';
import type { CodeListDetails } from '../../../packages/schema/src/codes/codeListDetails.ts';
import { listName, propertyName, quote, typeName } from './names.ts';

/** One source file a list, holding codes and hierarchy only: what a bundle needs, and no more. */
export function leanCodeLists(lists: readonly CodeListDetails[]): Map<string, string> {
  const files = new Map(
    lists.map((list) => [`src/codelists/${propertyName(list.id)}.ts`, leanCodeList(list)] as const),
  );
  files.set(
    'src/codelists/index.ts',
    generatedNote +
      lists
        .map(
          (list) =>
            `export { ${listName(list.id)}, type ${typeName(list.id)} } from './${propertyName(list.id)}.js';`,
        )
        .join('\n') +
      `\nexport { codeLists, type CodeListId, type CodeOf } from './codeLists.js';\n`,
  );
  files.set(
    'src/codelists/codeLists.ts',
    `${generatedNote}${lists.map((list) => `import { ${listName(list.id)} } from './${propertyName(list.id)}.js';`).join('\n')}

/** Every code list of the format, by id. */
export const codeLists = {
${lists.map((list) => `  ${list.id}: ${listName(list.id)},`).join('\n')}
} as const;

/** Id of a code list of the format. */
export type CodeListId = keyof typeof codeLists;

/** A code of the list with the given id. */
export type CodeOf<List extends CodeListId> = (typeof codeLists)[List]['codes'][number];
`,
  );
  return files;
}

function leanCodeList(list: CodeListDetails): string {
  const parents = list.values
    .filter((value) => value.parent !== undefined)
    .map((value) => `${quote(value.code)}: ${quote(value.parent!)},`);
  return `${generatedNote}
/** ${list.title.en}: ${list.description} */
export const ${listName(list.id)} = {
  id: ${quote(list.id)},
  version: ${quote(list.version)},
  codes: [${list.values.map((value) => quote(value.code)).join(', ')}],
  parents: {${parents.join(' ')}},
} as const;

/** A code of the list \`${list.id}\`. */
export type ${typeName(list.id)} = (typeof ${listName(list.id)}.codes)[number];
`;
}
