import type { FieldType } from '@njia/schema';
import { codeListDetails } from '@njia/schema/codes';
import type { ReportLanguage } from '../reports/formatLocation.js';
import { columnLetters } from '../tables/columnLetters.js';
import type { SheetContent } from '../xlsx/write/workbookContent.js';

/** Name of the sheet that holds the code lists of a template. */
const name = 'Lists';

/**
 * Names the code lists that columns need, each once.
 *
 * @param types - Types of the columns.
 */
export function listColumns(types: readonly FieldType[]): readonly string[] {
  const lists = types.map((type) => (type.kind === 'list' ? type.of : type));
  return [...new Set(lists.flatMap((type) => (type.kind === 'code' ? [type.list] : [])))];
}

/**
 * Range of the codes of a list. Excel limits lists written into a rule to 255 characters.
 *
 * @param list - Id of the list.
 * @param lists - All lists of the sheet, in order.
 */
export function listRange(list: string, lists: readonly string[]): string {
  const letters = columnLetters(lists.indexOf(list) * 2 + 1);
  return `${name}!$${letters}$2:$${letters}$${valuesOf(list).length + 1}`;
}

/**
 * Makes the sheet of code lists: for each list a column of codes and one of their labels.
 *
 * @param lists - Ids of the lists, in order.
 * @param language - Language of the labels.
 */
export function listsSheet(lists: readonly string[], language: ReportLanguage): SheetContent {
  const values = lists.map(valuesOf);
  const length = Math.max(0, ...values.map((list) => list.length));
  return {
    name,
    rows: [
      lists.flatMap((list) => [list, language]),
      ...Array.from({ length }, (_, index) =>
        values.flatMap((list) => [list[index]?.code ?? null, list[index]?.label[language] ?? null]),
      ),
    ],
  };
}

function valuesOf(list: string) {
  return codeListDetails[list as keyof typeof codeListDetails].values;
}
