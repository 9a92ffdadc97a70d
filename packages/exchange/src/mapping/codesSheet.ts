import { codeListDetails } from '@njia/schema/codes';
import type { ReportLanguage } from '../reports/formatLocation.js';
import { columnLetters } from '../tables/columnLetters.js';
import type { SheetContent } from '../xlsx/write/workbookContent.js';
import type { Mapping } from './mapping.js';
import { mappingWords } from './mappingWords.js';
import { listsOfField } from './readMappedWords.js';

/** The sheet of codes, with the range that a drop-down offers for each field of own words. */
export interface CodesSheet {
  /** The sheet. */
  readonly sheet: SheetContent;
  /** Range of the codes of a field, such as `Codes!$A$2:$A$30`; nothing for a field without codes. */
  readonly rangeOf: (field: string) => string | undefined;
}

/**
 * Makes the sheet of the codes that own words may stand for: for each field a column of codes and one
 * of what they mean. A field whose column fills several fields offers the codes of all of them.
 *
 * @param mapping - The mapping.
 * @param language - Language of the labels.
 */
export function codesSheet(mapping: Mapping, language: ReportLanguage): CodesSheet {
  const name = mappingWords[language].codes;
  const fields = Object.keys(mapping.words).map((field) => ({
    field,
    values: listsOfField(field, mapping).flatMap(
      (list) => codeListDetails[list as keyof typeof codeListDetails].values,
    ),
  }));
  const length = Math.max(0, ...fields.map(({ values }) => values.length));
  return {
    sheet: {
      name,
      rows: [
        fields.flatMap(({ field }) =>
          [field, language].map((value) => ({ value, look: 'header' as const })),
        ),
        ...Array.from({ length }, (_, index) =>
          fields.flatMap(({ values }) => [
            values[index]?.code ?? null,
            values[index]?.label[language] ?? null,
          ]),
        ),
      ],
      columns: fields.flatMap(() => [{ width: 28 }, { width: 40 }]),
      freeze: { rows: 1, columns: 0 },
    },
    rangeOf: (field) => {
      const at = fields.findIndex((one) => one.field === field);
      const count = fields[at]?.values.length ?? 0;
      const letters = columnLetters(at * 2 + 1);
      return count === 0 ? undefined : `${name}!$${letters}$2:$${letters}$${count + 1}`;
    },
  };
}
