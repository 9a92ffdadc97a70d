import type { ReportLanguage } from '../reports/formatLocation.js';
import type { SheetContent } from '../xlsx/write/workbookContent.js';
import { readMeLines } from './templateWords.js';

/**
 * Makes the first sheet of a template: how to fill it in.
 *
 * @param language - Language of the text.
 */
export function readMeSheet(language: ReportLanguage): SheetContent {
  const [title, ...lines] = readMeLines[language];
  return {
    name: 'Read me',
    rows: [[{ value: title!, look: 'title' }], [], ...lines.map((line) => [line])],
    columns: [{ width: 110 }],
  };
}
