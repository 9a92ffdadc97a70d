import { records } from '@njia/schema';
import { inFieldOrder } from './inFieldOrder.js';

/** Characters that a piece holds at least, but for the last: a write for each record would be slow. */
const least = 64 * 1024;

/**
 * Writes a data set piece by piece, so that it may be larger than one string can be: `json` with two
 * spaces of indent, or `ndjson` with the head on the first line and then one record a line under the
 * name of its table. Joined, the pieces are what `writeDataset` writes.
 *
 * @param dataset - A data set in the shape of the format.
 * @param format - Form of the text.
 * @returns Pieces of text, some of 64 Ki characters, in order.
 */
export function* datasetPieces(
  dataset: Readonly<Record<string, unknown>>,
  format: 'json' | 'ndjson',
): Generator<string, void> {
  let piece = '';
  for (const part of format === 'json' ? jsonParts(dataset) : lines(dataset)) {
    piece += part;
    if (piece.length < least) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* lines(dataset: Readonly<Record<string, unknown>>): Generator<string, void> {
  const { head, tables } = partsOf(dataset);
  yield `${JSON.stringify(head)}\n`;
  for (const [table, rows] of tables)
    for (const row of rows) yield `${JSON.stringify({ [table]: ordered(table, row) })}\n`;
}

function* jsonParts(dataset: Readonly<Record<string, unknown>>): Generator<string, void> {
  const { head, tables } = partsOf(dataset);
  let before = '{';
  for (const [name, value] of Object.entries(head)) {
    yield `${before}\n  ${JSON.stringify(name)}: ${indented(value, '  ')}`;
    before = ',';
  }
  for (const [table, rows] of tables) {
    yield `${before}\n  ${JSON.stringify(table)}: [`;
    for (const [index, row] of rows.entries())
      yield `${index === 0 ? '' : ','}\n    ${indented(ordered(table, row ?? null), '    ')}`;
    yield rows.length === 0 ? ']' : '\n  ]';
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

/** The head, and the tables in the order of the format. */
function partsOf(dataset: Readonly<Record<string, unknown>>) {
  const isTable = ([name, value]: [string, unknown]) =>
    Array.isArray(value) && records.some(({ table }) => table === name);
  const entries = Object.entries(dataset);
  return {
    // What is no list of records under the name of a table stays as it is.
    head: inFieldOrder(Object.fromEntries(entries.filter((entry) => !isTable(entry)))),
    tables: records.flatMap(({ table }) => {
      const rows = dataset[table];
      return Array.isArray(rows) ? [[table, rows as readonly unknown[]] as const] : [];
    }),
  };
}

function ordered(table: string, row: unknown): unknown {
  return (inFieldOrder({ [table]: [row] })[table] as readonly unknown[])[0];
}

function indented(value: unknown, indent: string): string {
  // No string of JSON holds a line end.
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);
}
