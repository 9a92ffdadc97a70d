import type { ReportLanguage } from '../reports/formatLocation.js';
import type { InputRule, SheetContent, WorkbookContent } from '../xlsx/write/workbookContent.js';
import { codesSheet } from './codesSheet.js';
import { fieldsSheet } from './fieldsSheet.js';
import type { Mapping } from './mapping.js';
import { mappingToTables } from './mappingTables.js';
import { mappingWords } from './mappingWords.js';

/** How a mapping workbook is made. */
export interface MappingWorkbookOptions {
  /** Language of sheet names, headings and boxes; default English. */
  readonly language?: ReportLanguage;
}

/** Lines below the last column or word in which drop-downs still work, for lines a person adds. */
const spare = 50;
const widths = { columns: [44, 44, 12, 10, 12, 10], words: [44, 44, 32], settings: [16, 40, 24] };

/**
 * Makes the workbook of a mapping: what `mappingToTables` holds, with drop-downs on the targets and on
 * the codes of own words, a sheet that lists every target with its name and meaning, and one that lists
 * the codes. Read it back with `mappingFromTables`.
 *
 * @param mapping - The mapping.
 * @param options - Language.
 * @returns The content, for `writeXlsx`.
 */
export function mappingWorkbook(
  mapping: Mapping,
  options: MappingWorkbookOptions = {},
): WorkbookContent {
  const { language = 'en' } = options;
  const [columns, words, settings] = mappingToTables(mapping, language);
  const fields = fieldsSheet(mapping, language);
  const codes = codesSheet(mapping, language);
  const dress = (table: typeof columns, kind: keyof typeof widths): SheetContent => ({
    name: table!.name,
    rows: table!.rows.map((row, index) =>
      index === 0 ? row.map((value) => ({ value, look: 'header' as const })) : row,
    ),
    columns: widths[kind].map((width) => ({ width })),
    freeze: { rows: 1, columns: 1 },
  });
  return {
    sheets: [
      { ...dress(columns, 'columns'), inputRules: targetRules(mapping, fields.rangeOf, language) },
      {
        ...dress(words, 'words'),
        inputRules: codeRules(
          Object.entries(mapping.words).flatMap(([field, map]) =>
            Object.keys(map).map(() => field),
          ),
          codes.rangeOf,
          language,
        ),
      },
      dress(settings, 'settings'),
      fields.sheet,
      ...(Object.keys(mapping.words).length === 0 ? [] : [codes.sheet]),
    ],
  };
}

/** One drop-down for the rows of each table: a leg offers other targets than a journey. */
function targetRules(
  mapping: Mapping,
  rangeOf: (kind: 'journey' | 'case' | 'leg' | 'stop') => string,
  language: ReportLanguage,
): InputRule[] {
  const say = mappingWords[language];
  const title = say.columnHeads[1]!;
  const tables = mapping.tables ?? [];
  const blocks = [
    { kind: mapping.record, rows: mapping.columns.length },
    ...tables.map(({ record, order, columns }) => ({
      kind: record,
      rows: columns.length + (order === undefined ? 1 : 2),
    })),
  ];
  let row = 2;
  return blocks
    .filter(({ rows }) => rows > 0)
    .map(({ kind, rows }, index, all) => {
      const first = row;
      row += rows;
      const last = row - 1 + (index === all.length - 1 ? spare : 0);
      return {
        range: `B${first}:B${last}`,
        kind: 'list',
        formula: rangeOf(kind),
        prompt: { title, message: say.targetPrompt },
        error: { title, message: say.targetDoubt },
        strict: false,
      };
    });
}

/** One drop-down for the words of each field. */
function codeRules(
  fields: readonly string[],
  rangeOf: (field: string) => string | undefined,
  language: ReportLanguage,
): InputRule[] {
  const say = mappingWords[language];
  const title = say.wordHeads[2]!;
  return [...new Set(fields)].flatMap((field): InputRule[] => {
    const formula = rangeOf(field);
    if (formula === undefined) return [];
    return [
      {
        range: `C${fields.indexOf(field) + 2}:C${fields.lastIndexOf(field) + 2}`,
        kind: 'list',
        formula,
        prompt: { title, message: say.codePrompt },
        error: { title, message: say.codeDoubt },
        strict: false,
      },
    ];
  });
}
