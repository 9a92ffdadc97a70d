import type { ReportLanguage } from '../reports/formatLocation.js';
import { wordsSheetName } from '../dialects/own/wordsSheet.js';
import type { SheetContent } from '../xlsx/write/workbookContent.js';
import { templateWords } from './templateWords.js';

/**
 * Makes the sheet on which people write, once, what their own words stand for. The fields are offered;
 * which codes a field has is seen on the sheet of lists.
 *
 * @param fields - Range of the names of the fields.
 * @param language - Language of labels and hints.
 * @param lastRow - Last row for people to fill.
 */
export function wordsSheet(
  fields: string,
  language: ReportLanguage,
  lastRow: number,
): SheetContent {
  const { wordField, myWord, itsCode, wordFieldHint, myWordHint, itsCodeHint } = templateWords;
  const title = wordField[language];
  return {
    name: wordsSheetName,
    rows: [
      ['field', 'word', 'code'].map((value) => ({ value, look: 'hint' })),
      [wordField, myWord, itsCode].map((words) => ({ value: words[language], look: 'header' })),
      [wordFieldHint, myWordHint, itsCodeHint].map((words) => ({
        value: words[language],
        look: 'hint',
      })),
    ],
    columns: [{ width: 34 }, { width: 34, format: 'text' }, { width: 34, format: 'text' }],
    freeze: { rows: 3, columns: 0 },
    inputRules: [
      {
        range: `A4:A${lastRow}`,
        kind: 'list',
        formula: fields,
        prompt: { title, message: wordFieldHint[language] },
        error: { title, message: wordFieldHint[language] },
      },
    ],
  };
}
