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

/** A plain list beside the code lists: names without labels. */
export interface PlainList {
  /** Its heading. */
  readonly heading: string;
  /** Its values, in order. */
  readonly values: readonly string[];
}

/**
 * Range of a plain list.
 *
 * @param index - Which of the plain lists, from 0.
 * @param plain - All plain lists of the sheet.
 * @param lists - Ids of the code lists, which stand before them.
 */
export function plainRange(
  index: number,
  plain: readonly PlainList[],
  lists: readonly string[],
): string {
  const letters = columnLetters(lists.length * 2 + index + 1);
  return `${name}!$${letters}$2:$${letters}$${plain[index]!.values.length + 1}`;
}

/**
 * Makes the sheet of lists: for each code list a column of codes and one of their labels, then the
 * plain lists.
 *
 * @param lists - Ids of the code lists, in order.
 * @param plain - Plain lists, in order.
 * @param language - Language of the labels.
 */
export function listsSheet(
  lists: readonly string[],
  plain: readonly PlainList[],
  language: ReportLanguage,
): SheetContent {
  const values = lists.map(valuesOf);
  const length = Math.max(
    ...values.map((list) => list.length),
    ...plain.map((list) => list.values.length),
  );
  return {
    name,
    rows: [
      [...lists.flatMap((list) => [list, language]), ...plain.map(({ heading }) => heading)],
      ...Array.from({ length }, (_, index) => [
        ...values.flatMap((list) => [
          list[index]?.code ?? null,
          list[index]?.label[language] ?? null,
        ]),
        ...plain.map((list) => list.values[index] ?? null),
      ]),
    ],
  };
}

function valuesOf(list: string) {
  return codeListDetails[list as keyof typeof codeListDetails].values;
}
