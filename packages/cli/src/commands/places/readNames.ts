import { readRecords, readSource } from '@njia/exchange';
import { isNameList, nameList, placesOf, type BatchItem } from '@njia/places';
import type { Call } from '../../arguments/call.js';
import { defaultLimits } from '@njia/exchange';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

const BOM = '\ufeff';

/**
 * Reads the names of a call: its operands, else `--file`, else standard input, one name a line. A CSV
 * whose first column is `raw` is a list with context; any other table or data file is read as records
 * and gives the places that have no code.
 *
 * @param call - The call.
 * @param io - Gives standard input.
 */
export async function readNames(call: Call, io: Io): Promise<BatchItem[]> {
  const context = {
    ...(call.value('country') === undefined
      ? {}
      : { country: call.value('country')!.toUpperCase() }),
    ...(call.value('parent') === undefined ? {} : { parent: call.value('parent')! }),
  };
  if (call.operands.length > 0) return call.operands.map((text) => ({ ...context, text }));
  const path = call.value('file') ?? '-';
  const bytes = await readAll(await openInput(path, 1, io), 1, defaultLimits.fileBytes);
  const items = path === '-' || isPlainText(path) ? await readLines(bytes) : await readFile(bytes);
  return items.map((item) => ({ ...context, ...item }));
}

const isPlainText = (path: string): boolean => /\.(?:txt|csv|tsv)$/iu.test(path);

async function readLines(bytes: Uint8Array): Promise<BatchItem[]> {
  const text = new TextDecoder().decode(bytes);
  const firstLine = (text.startsWith(BOM) ? text.slice(1) : text).split('\n', 1)[0] ?? '';
  if (isNameList(firstLine.replaceAll('"', '').split(/[,;\t]/u))) {
    const { tables } = await readSource(bytes);
    return nameList(tables[0]?.rows.map(({ cells }) => cells) ?? []);
  }
  // A line without comma-separated context is one name, commas and all. The line is the first of the input.
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- the classes on both sides of the mark are read once
  if (/^\p{L}[\p{L}_ ]*[,;\t]\p{L}[\p{L}_ ,;\t]*\r?$/u.test(firstLine) && firstLine.includes('_'))
    return readFile(bytes);
  const lines = text.split(/\r?\n/u);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => ({ text: line.startsWith(BOM) ? line.slice(1) : line }));
}

async function readFile(bytes: Uint8Array): Promise<BatchItem[]> {
  const source = await readSource(bytes);
  const [table] = source.tables;
  if (table && isNameList(table.rows[0]?.cells ?? []))
    return nameList(table.rows.map(({ cells }) => cells));
  const { dataset } = readRecords(source);
  return placesOf(dataset as Readonly<Record<string, unknown>>);
}
