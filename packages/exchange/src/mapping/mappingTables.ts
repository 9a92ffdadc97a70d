import type { FlatTable } from '../records/flat/datasetToTables.js';
import { cellText } from '../records/values/cellText.js';
import { foldText } from '../records/values/foldText.js';
import type { ReportLanguage } from '../reports/formatLocation.js';
import type { Source } from '../tables/source.js';
import { orderTarget, referenceTarget } from './joinTargets.js';
import type { MappedColumn, MappedTable, Mapping } from './mapping.js';
import { mappingVersion } from './mapping.js';
import { mappingWords } from './mappingWords.js';
import { readMapping } from './readMapping.js';

const yeses = new Set(Object.values(mappingWords).map(({ yes }) => yes));

/**
 * Lays a mapping out as a workbook that a person can fill in: a sheet of columns, a sheet "My words"
 * where each own word gets its code, and the settings. Columns of a table of legs or stops carry its
 * name (`leg 1`, `stop 2`) in the column `table`, and `@reference` or `@order` where they have no field.
 *
 * @param mapping - The mapping.
 * @param language - Language of sheet names and headings; what is read back is the same in all.
 */
export function mappingToTables(mapping: Mapping, language: ReportLanguage = 'en'): FlatTable[] {
  const say = mappingWords[language];
  const columnRow = (column: MappedColumn, table: string) => rowOf(column, table, say.yes);
  const columns = [
    ...mapping.columns.map((column) => columnRow(column, '')),
    ...(mapping.tables ?? []).flatMap((table, index) => {
      const name = `${table.record} ${index + 1}`;
      return [
        columnRow({ heading: table.reference, target: referenceTarget }, name),
        ...(table.order === undefined
          ? []
          : [columnRow({ heading: table.order, target: orderTarget }, name)]),
        ...table.columns.map((column) => columnRow(column, name)),
      ];
    }),
  ];
  const words = Object.entries(mapping.words).flatMap(([field, map]) =>
    Object.entries(map).map(([word, code]) => [field, word, code]),
  );
  const constants = Object.entries(mapping.constants ?? {}).map(([target, value]) => [
    'constant',
    target,
    value,
  ]);
  return [
    { name: say.columns, rows: [say.columnHeads, ...columns] },
    { name: say.words, rows: [say.wordHeads, ...words] },
    {
      name: say.settings,
      rows: [
        say.settingHeads,
        ['njiaMapping', '', mappingVersion],
        ['record', '', mapping.record],
        ...(mapping.dateOrder === undefined ? [] : [['dateOrder', '', mapping.dateOrder]]),
        ...constants,
      ],
    },
  ];
}

/**
 * Reads a mapping workbook back, in whichever language it was written; its other sheets only inform.
 *
 * @param source - The workbook as read.
 * @returns The mapping, or nothing when the workbook has not the three sheets.
 * @throws NjiaError `MAPPING-INVALID` when a sheet says something impossible.
 */
export function mappingFromTables(source: Source): Mapping | undefined {
  const rows = (sheet: 'columns' | 'words' | 'settings') =>
    source.tables
      .find((table) => Object.values(mappingWords).some((say) => say[sheet] === table.name))
      ?.rows.slice(1)
      .map((row) => row.cells.map((cell) => cellText(cell) ?? ''));
  const [cells, words, settings] = [rows('columns'), rows('words'), rows('settings')];
  if (cells === undefined || words === undefined || settings === undefined) return undefined;
  const columns = cells.map(readRow);
  const tables = joinedTables(columns);
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
    columns: columns.filter(({ table }) => table === '').map(({ column }) => column),
    ...(tables.length === 0 ? {} : { tables }),
    words: Object.fromEntries(
      [...byField].map(([field, entries]) => [field, Object.fromEntries(entries)]),
    ),
    ...(constants.length === 0 ? {} : { constants: Object.fromEntries(constants) }),
  });
}

/** A column with the table it is of; none for the main one. */
interface TableColumn {
  readonly table: string;
  readonly column: MappedColumn;
}

function rowOf(column: MappedColumn, table: string, yes: string): FlatTable['rows'][number] {
  return [
    column.heading,
    column.target,
    (column.separators ?? []).join(' '),
    column.estimate === true ? yes : '',
    column.confidence ?? null,
    table,
  ];
}

function readRow(cells: readonly string[]): TableColumn {
  const [heading = '', target = '', separators = '', estimate = '', confidence = '', table = ''] =
    cells;
  return {
    table,
    column: {
      heading,
      target,
      ...(separators === '' ? {} : { separators: separators.split(' ') }),
      ...(yeses.has(estimate.toLowerCase()) ? { estimate: true } : {}),
      ...(confidence === '' ? {} : { confidence: Number(confidence) }),
    },
  };
}

/** Tables of legs and stops by their names, in order. */
function joinedTables(columns: readonly TableColumn[]): unknown[] {
  const names = [...new Set(columns.map(({ table }) => table))].filter((name) => name !== '');
  return names.map((name): Partial<Omit<MappedTable, 'record'>> & { record: string } => {
    const own = columns.flatMap(({ table, column }) => (table === name ? [column] : []));
    const heading = (target: string) => own.find((column) => column.target === target)?.heading;
    const [reference, order] = [heading(referenceTarget), heading(orderTarget)];
    return {
      record: name.replace(/ \d{1,4}$/u, ''),
      ...(reference === undefined ? {} : { reference }),
      ...(order === undefined ? {} : { order }),
      columns: own.filter(({ target }) => target !== referenceTarget && target !== orderTarget),
    };
  });
}
