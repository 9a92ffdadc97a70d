import type { RecordDefinition } from '@njia/schema';
import { records } from '@njia/schema';
import { Path } from '../../records/drafts/path.js';
import { RecordDraft } from '../../records/drafts/recordDraft.js';
import { definitionOf } from '../../records/flat/definitionOf.js';
import { putFlatCell, flatColumn } from '../../records/flat/unflattenRecord.js';
import type { FlatColumn } from '../../records/flat/unflattenRecord.js';
import type { Reading } from '../../records/reading.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import { cellText } from '../../records/values/cellText.js';
import type { Source } from '../../tables/source.js';
import type { Row, Table } from '../../tables/table.js';
import type { Cell } from '../../tables/cell.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { ownWordsOf, wordsSheetName, type OwnWords } from './wordsSheet.js';

/**
 * Our own workbook (`_meta` sheet, one sheet a table, lists on sheets of their own) or our own CSV
 * (one table, lists in numbered columns).
 *
 * @param id - `njia-xlsx` or `njia-csv`.
 */
export function njiaTables(id: 'njia-xlsx' | 'njia-csv'): Dialect {
  return {
    id,
    cannotCarry: id === 'njia-csv' ? ['other-tables'] : [],
    recognise: (source) => ((id === 'njia-xlsx' ? isWorkbook(source) : isCsv(source)) ? 1 : 0),
    read: (source, options) => read(id, source, options),
  };
}

function isWorkbook(source: Source): boolean {
  const meta = source.tables.find((table) => table.name === '_meta');
  return source.format === 'xlsx' && meta !== undefined && metaOf(meta).get('standard') === 'njia';
}

function isCsv(source: Source): boolean {
  return (
    source.format === 'csv' &&
    source.tables[0] !== undefined &&
    csvDefinition(source.tables[0]) !== undefined
  );
}

/** The record type all of whose columns are fields; plain words alone (`id`, `age`, `sex`) do not count. */
function csvDefinition(table: Table): RecordDefinition | undefined {
  const headings = headingsOf(table).map(({ text }) => text);
  if (
    headings.length < 3 ||
    !headings.includes('id') ||
    !headings.some((text) => /[.[]|[a-z][A-Z]/u.test(text))
  )
    return undefined;
  const fits = records.map((definition) => ({
    definition,
    count: headings.filter((text) => flatColumn(text, definition.name) !== undefined).length,
  }));
  const best = fits.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count >= headings.length * 0.8 ? best.definition : undefined;
}

function read(id: string, source: Source, options: ReadOptions): Reading {
  const builder = new ReadingBuilder(id, options);
  const meta = source.tables.find((table) => table.name === '_meta');
  const heads =
    Number(meta === undefined ? 1 : (metaOf(meta).get('template.headerRows') ?? 1)) || 1;
  if (id === 'njia-csv') {
    const table = source.tables[0]!;
    const definition = csvDefinition(table)!;
    finish(draftsOf(table, definition.name, heads, builder, asWritten), definition, builder);
    return builder.build();
  }
  const words = ownWordsOf(source, heads);
  const read = new Set<Table>();
  for (const definition of records) {
    const table = source.tables.find((sheet) => sheet.name === definition.table);
    if (table === undefined) continue;
    read.add(table);
    const drafts = draftsOf(table, definition.name, heads, builder, words);
    for (const child of source.tables.filter((sheet) =>
      sheet.name.startsWith(`${definition.table}.`),
    )) {
      if (
        addItems(
          child,
          child.name.slice(definition.table.length + 1),
          definition,
          drafts,
          heads,
          builder,
          words,
        )
      )
        read.add(child);
    }
    finish(drafts, definition, builder);
  }
  for (const table of source.tables)
    if (table !== meta && !read.has(table) && table.rows.length > 0 && !isOfTemplate(table, heads))
      builder.log.add('TABLE-NOT-READ', { sheet: table.sheet });
  const reading = builder.build();
  return { ...reading, dataset: { ...headOf(meta), ...tablesOf(reading) } };
}

function draftsOf(
  table: Table,
  name: string,
  heads: number,
  builder: ReadingBuilder,
  words: OwnWords,
): RecordDraft[] {
  const columns = flatColumns(table, name, builder);
  return dataRows(table, heads, builder).map((row) => {
    const draft = new RecordDraft(positionOf(table, row));
    for (const { column, flat } of columns)
      putFlatCell(draft, flat, words(fieldOf(flat), row.cells[column - 1]), {
        ...positionOf(table, row),
        column,
      });
    return draft;
  });
}

/** The sheets of a template that hold help, not data. */
function isOfTemplate(table: Table, heads: number): boolean {
  return heads > 1 && ['Read me', 'Lists', wordsSheetName].includes(table.name);
}

/** Rows of a sheet of items go into the list of the record that `_record` counts, or else `_id` names. */
function addItems(
  table: Table,
  list: string,
  definition: RecordDefinition,
  drafts: readonly RecordDraft[],
  heads: number,
  builder: ReadingBuilder,
  words: OwnWords,
): boolean {
  const type = definition.fields.find((field) => field.name === list)?.type;
  if (
    type?.kind !== 'list' ||
    type.of.kind !== 'structure' ||
    definitionOf(type.of.structure) === undefined
  )
    return false;
  const headings = headingsOf(table);
  const byNumber = headings.find(({ text }) => text === '_record');
  const own = byNumber ?? headings.find(({ text }) => text === '_id');
  if (own === undefined) return false;
  const listPath = Path.of(list);
  const idPath = Path.of('id');
  const byId = new Map(drafts.map((draft) => [draft.get(idPath), draft]));
  const columns = flatColumns(table, type.of.structure, builder);
  for (const row of dataRows(table, heads, builder)) {
    const owner = cellText(row.cells[own.column - 1]);
    const draft = byNumber === undefined ? byId.get(owner) : drafts[Number(owner) - 1];
    if (draft === undefined) {
      builder.log.add('TABLE-ROW-ORPHAN', positionOf(table, row));
      continue;
    }
    const items = draft.get(listPath);
    const item = listPath.to(Array.isArray(items) ? items.length : 0);
    draft.set(item, {}, positionOf(table, row));
    for (const { column, flat } of columns)
      putFlatCell(
        draft,
        { ...flat, path: item.then(flat.path) },
        words(`${list}.${fieldOf(flat)}`, row.cells[column - 1]),
        { ...positionOf(table, row), column },
      );
  }
  return true;
}

/** Name of a field without the numbers of its items: words belong to a field. */
function fieldOf({ path }: FlatColumn): string {
  return path.steps.filter((step) => typeof step === 'string').join('.');
}

/** For files without a sheet of own words. */
function asWritten(_: string, cell: Cell | undefined): Cell | undefined {
  return cell;
}

function finish(
  drafts: readonly RecordDraft[],
  definition: RecordDefinition,
  builder: ReadingBuilder,
): void {
  builder.log.note('own.records', { table: definition.table, rows: drafts.length });
  builder.add(
    drafts.map((draft) => ({ table: definition.table, ...draft.finish(definition.name) })),
  );
}

function flatColumns(
  table: Table,
  name: string,
  builder: ReadingBuilder,
): { column: number; flat: FlatColumn }[] {
  return headingsOf(table).flatMap(({ column, text }) => {
    if (text === '_record' || text === '_id') return [];
    const flat = flatColumn(text, name);
    if (flat === undefined)
      builder.log.add('HEADER-UNKNOWN', { sheet: table.sheet, row: table.rows[0]!.row, column });
    return flat === undefined ? [] : [{ column, flat }];
  });
}

function headingsOf(table: Table): { column: number; text: string }[] {
  return (table.rows[0]?.cells ?? []).flatMap((cell, index) => {
    const text = cellText(cell);
    return text === undefined ? [] : [{ column: index + 1, text }];
  });
}

/** Rows below the heads; of a template the labels and hints are heads, and so is a row begun with `#`. */
function dataRows(table: Table, heads: number, builder: ReadingBuilder): readonly Row[] {
  return table.rows.slice(1).filter((row, index) => {
    const hint = row.row <= heads || (index === 0 && /^#\s/u.test(cellText(row.cells[0]) ?? ''));
    if (hint) builder.log.passOver(table.sheet, row.row, 'hint');
    return !hint && row.cells.some((cell) => cell !== null && cell !== '');
  });
}

function positionOf(table: Table, row: Row) {
  return {
    sheet: table.sheet,
    row: row.row,
    ...(row.line === undefined ? {} : { line: row.line }),
  };
}

function metaOf(table: Table): Map<string, string> {
  return new Map(
    table.rows.slice(1).flatMap((row) => {
      const [name, value] = [cellText(row.cells[0]), cellText(row.cells[1])];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The head of the data set, as far as `_meta` gives fields of the format. */
function headOf(table: Table | undefined): Record<string, unknown> {
  const head: Record<string, Record<string, unknown> | string> = {};
  for (const [name, value] of table === undefined ? [] : metaOf(table)) {
    const [field, inner] = name.split('.') as [string, string?];
    if (!/^(?:standard|version|profile|publisher|period|sensitivity|created|title)$/u.test(field))
      continue;
    if (inner === undefined) head[field] = value;
    else if (/^[a-z]\w*$/iu.test(inner) && inner !== 'constructor')
      head[field] = { ...(typeof head[field] === 'object' ? head[field] : {}), [inner]: value };
  }
  return head;
}

function tablesOf(reading: Reading): Record<string, unknown> {
  const dataset = reading.dataset as Record<string, unknown>;
  return Object.fromEntries(
    records.flatMap(({ table }) => (dataset[table] === undefined ? [] : [[table, dataset[table]]])),
  );
}
