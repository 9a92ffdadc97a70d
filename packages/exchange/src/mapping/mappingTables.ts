import type { FlatTable } from '../records/flat/datasetToTables.js';
import { cellText } from '../records/values/cellText.js';
import { foldText } from '../records/values/foldText.js';
import type { Source } from '../tables/source.js';
import type { MappedColumn, Mapping } from './mapping.js';
import { mappingVersion } from './mapping.js';
import { readMapping } from './readMapping.js';

const columnsSheet = 'Columns';
const wordsSheet = 'My words';
const settingsSheet = 'Settings';

/**
 * Lays a mapping out as a workbook that a person can fill in: a sheet of columns, a sheet "My words"
 * where each own word gets its code, and the settings.
 *
 * @param mapping - The mapping.
 */
export function mappingToTables(mapping: Mapping): FlatTable[] {
  const columns = mapping.columns.map((column) => [
    column.heading,
    column.target,
    (column.separators ?? []).join(' '),
    column.estimate === true ? 'yes' : '',
    column.confidence ?? null,
  ]);
  const words = Object.entries(mapping.words).flatMap(([field, map]) =>
    Object.entries(map).map(([word, code]) => [field, word, code]),
  );
  const constants = Object.entries(mapping.constants ?? {}).map(([target, value]) => [
    'constant',
    target,
    value,
  ]);
  return [
    {
      name: columnsSheet,
      rows: [['heading', 'target', 'separators', 'estimate', 'confidence'], ...columns],
    },
    { name: wordsSheet, rows: [['field', 'my word', 'code'], ...words] },
    {
      name: settingsSheet,
      rows: [
        ['setting', 'name', 'value'],
        ['njiaMapping', '', mappingVersion],
        ['record', '', mapping.record],
        ...(mapping.dateOrder === undefined ? [] : [['dateOrder', '', mapping.dateOrder]]),
        ...constants,
      ],
    },
  ];
}

/**
 * Reads a mapping workbook back.
 *
 * @param source - The workbook as read.
 * @returns The mapping, or nothing when the workbook has not the three sheets.
 * @throws NjiaError `MAPPING-INVALID` when a sheet says something impossible.
 */
export function mappingFromTables(source: Source): Mapping | undefined {
  const rows = (name: string) =>
    source.tables
      .find((table) => table.name === name)
      ?.rows.slice(1)
      .map((row) => row.cells.map((cell) => cellText(cell) ?? ''));
  const [columns, words, settings] = [rows(columnsSheet), rows(wordsSheet), rows(settingsSheet)];
  if (columns === undefined || words === undefined || settings === undefined) return undefined;
  const setting = (key: string) => settings.find(([name]) => name === key)?.[2];
  const byField = new Map<string, [string, string][]>();
  for (const [field = '', word = '', code = ''] of words) {
    if (field !== '' && foldText(word) !== '')
      byField.set(field, [...(byField.get(field) ?? []), [word, code]]);
  }
  const constants = settings
    .filter(([key]) => key === 'constant')
    .map(([, target = '', value = '']) => [target, value] as const);
  return readMapping({
    njiaMapping: Number(setting('njiaMapping')),
    record: setting('record'),
    ...(setting('dateOrder') === undefined ? {} : { dateOrder: setting('dateOrder') }),
    columns: columns.map(
      ([
        heading = '',
        target = '',
        separators = '',
        estimate = '',
        confidence = '',
      ]): MappedColumn => ({
        heading,
        target,
        ...(separators === '' ? {} : { separators: separators.split(' ') }),
        ...(estimate === 'yes' ? { estimate: true } : {}),
        ...(confidence === '' ? {} : { confidence: Number(confidence) }),
      }),
    ),
    words: Object.fromEntries(
      [...byField].map(([field, entries]) => [field, Object.fromEntries(entries)]),
    ),
    ...(constants.length === 0 ? {} : { constants: Object.fromEntries(constants) }),
  });
}
