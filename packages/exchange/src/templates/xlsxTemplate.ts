import { standardVersion, type FieldType } from '@njia/schema';
import type { ReportLanguage } from '../reports/formatLocation.js';
import { columnLetters } from '../tables/columnLetters.js';
import type { InputRule, SheetContent, WorkbookContent } from '../xlsx/write/workbookContent.js';
import { wordField } from '../mapping/wordField.js';
import { kenyaCounties } from './kenyaCounties.js';
import { listColumns, listRange, listsSheet, plainRange } from './listsSheet.js';
import { readMeSheet } from './readMeSheet.js';
import { templateColumn, type TemplateColumn } from './templateColumn.js';
import { templateFields } from './templateFields.js';
import { templateWords } from './templateWords.js';
import { wordsSheet } from './wordsSheet.js';

/** How a workbook template is made. */
export interface XlsxTemplateOptions {
  /** Language of labels, hints and boxes; default English. */
  readonly language?: ReportLanguage;
  /** Profile named in the file; default `ke`. */
  readonly profile?: string;
}

/** Rows for people to fill, below three rows of heads. */
const lastRow = 2003;

/**
 * Makes an empty workbook of journeys, stops and legs with drop-downs from the code lists, counties
 * where the country is Kenya, and a sheet for own words. Row 1 holds the names of the format; stops and
 * legs point to their journey by its id. Nothing is hidden, since hidden
 * content is what a check warns of.
 *
 * @param options - Language and profile.
 * @returns The content, for `writeXlsx`.
 */
export function xlsxTemplate(options: XlsxTemplateOptions = {}): WorkbookContent {
  const { language = 'en', profile = 'ke' } = options;
  const journeys = templateFields.journey.map((name) => templateColumn(name, 'journey'));
  const stops = templateFields.stop.map((name) => templateColumn(name, 'stop'));
  const legs = templateFields.leg.map((name) => templateColumn(name, 'leg'));
  const lists = listColumns([...journeys, ...stops, ...legs].map(({ type }) => type));
  const journeyId: TemplateColumn = {
    name: '_id',
    label: templateWords.journeyId,
    hint: templateWords.journeyIdHint,
    type: { kind: 'identifier' },
  };
  const plain = [
    { heading: 'KE: county', values: kenyaCounties },
    { heading: 'field', values: codedFields({ journeys, stops, legs }) },
  ];
  const counties = plainRange(0, plain, lists);
  const sheet = (name: string, columns: readonly TemplateColumn[]) =>
    entrySheet(name, columns, { lists, counties }, language);
  return {
    sheets: [
      readMeSheet(language),
      sheet('journeys', journeys),
      sheet('journeys.stops', [journeyId, ...stops]),
      sheet('journeys.legs', [journeyId, ...legs]),
      wordsSheet(plainRange(1, plain, lists), language, lastRow),
      listsSheet(lists, plain, language),
      {
        name: '_meta',
        rows: [
          ['field', 'value'],
          ['standard', 'njia'],
          ['version', standardVersion],
          ['profile.id', profile],
          ['sensitivity', 'identified'],
          ['template.headerRows', 3],
        ],
      },
    ],
  };
}

/** What the drop-downs of a template draw on. */
interface Choices {
  /** Ids of the code lists of the sheet of lists, in order. */
  readonly lists: readonly string[];
  /** Range of the counties of Kenya. */
  readonly counties: string;
}

function entrySheet(
  name: string,
  columns: readonly TemplateColumn[],
  choices: Choices,
  language: ReportLanguage,
): SheetContent {
  return {
    name,
    rows: [
      columns.map((column) => ({ value: column.name, look: 'hint' as const })),
      columns.map(({ label }) => ({ value: label[language], look: 'header' as const })),
      columns.map(({ hint }) => ({ value: hint[language], look: 'hint' as const })),
    ],
    columns: columns.map(({ type }) => ({
      width: 22,
      // Excel would make a day of "2026-03" and a date of "3-5".
      ...(type.kind === 'partialDate' || type.kind === 'count' ? { format: 'text' as const } : {}),
    })),
    freeze: { rows: 3, columns: 1 },
    inputRules: columns.flatMap((column, index) =>
      rulesOf(column, index + 1, columns, choices, language),
    ),
  };
}

function rulesOf(
  { name, type, label, hint }: TemplateColumn,
  column: number,
  columns: readonly TemplateColumn[],
  { lists, counties }: Choices,
  language: ReportLanguage,
): InputRule[] {
  const letters = columnLetters(column);
  const range = `${letters}4:${letters}${lastRow}`;
  // Excel cuts titles at 32 characters and refuses longer ones.
  const title = label[language].slice(0, 32);
  const prompt = { title, message: hint[language] };
  if (name === '_id') {
    const error = { title, message: templateWords.journeyIdWrong[language] };
    return [{ range, kind: 'list', formula: `journeys!$A$4:$A$${lastRow}`, prompt, error }];
  }
  const country = columns.findIndex((other) => other.name === name.replace(/text$/u, 'country'));
  if (name.endsWith('place.text') && country >= 0) {
    // The counties are offered once the country is Kenya; any other text is right, too.
    const here = `$${columnLetters(country + 1)}4`;
    const formula = `IF(${here}="KE",${counties},${here}:${here})`;
    const message = templateWords.county[language];
    return [
      {
        range,
        kind: 'list',
        formula,
        prompt: { title, message },
        error: { title, message },
        strict: false,
      },
    ];
  }
  const list = listIdOf(type);
  if (list === undefined) return [];
  return [
    {
      range,
      kind: 'list',
      formula: listRange(list, lists),
      prompt,
      error: {
        title,
        message: templateWords[type.kind === 'list' ? 'severalCodes' : 'oneCode'][language],
      },
      // Several codes in one cell are right, though they are no line of the list.
      ...(type.kind === 'list' ? { strict: false } : {}),
    },
  ];
}

/** Fields with codes, as words belong to them: `legs.modes`. */
function codedFields(sheets: {
  readonly journeys: readonly TemplateColumn[];
  readonly stops: readonly TemplateColumn[];
  readonly legs: readonly TemplateColumn[];
}): string[] {
  const named = (columns: readonly TemplateColumn[], record: string) =>
    columns.flatMap(({ name, type }) =>
      listIdOf(type) === undefined ? [] : [wordField(name, record)],
    );
  return [
    ...named(sheets.journeys, 'journey'),
    ...named(sheets.stops, 'stop'),
    ...named(sheets.legs, 'leg'),
  ];
}

function listIdOf(type: FieldType): string | undefined {
  const inner = type.kind === 'list' ? type.of : type;
  return inner.kind === 'code' ? inner.list : undefined;
}
