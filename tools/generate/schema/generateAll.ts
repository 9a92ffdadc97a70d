import { format } from 'prettier';
import { readCodeLists } from './codeLists.ts';
import { ajvStandalone } from './ajvStandalone.ts';
import { checkers } from './checkers.ts';
import { codeDetails } from './codeDetails.ts';
import { codeListTables } from './codeListTables.ts';
import { htcdsFiles } from './htcdsFiles.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { leanCodeLists } from './leanCodeLists.ts';
import { quietChecks } from './quietChecks.ts';
import { recordInterfaces } from './recordInterfaces.ts';
import { referencePages } from './referencePages.ts';
import { rulePages } from './rulePages.ts';
import { zodSources } from './zodSources.ts';

/**
 * Derives everything that `@njia/schema` derives from its fields and code lists.
 *
 * @returns contents by path, relative to the package
 */
export async function generateAll(): Promise<Map<string, string>> {
  const lists = readCodeLists();
  const files = new Map([
    ...leanCodeLists(lists),
    ...codeDetails(lists),
    ...codeListTables(lists),
    ...recordInterfaces(),
    ...zodSources(),
    ...(await ajvStandalone(lists)),
    ...checkers(),
    ...quietChecks(),
    ...jsonSchemas(lists),
    ...htcdsFiles(lists),
    ...referencePages(lists),
    ...rulePages(),
  ]);
  for (const [path, contents] of files) {
    if (path.endsWith('.ts') && !path.includes('/generated/'))
      files.set(
        path,
        await format(contents, { parser: 'typescript', printWidth: 100, singleQuote: true }),
      );
  }
  return files;
}
