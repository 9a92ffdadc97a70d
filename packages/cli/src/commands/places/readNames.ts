import { defaultLimits, readRecords, readSource } from '@njia/exchange';
import { isNameList, nameList, placesOf, type BatchItem } from '@njia/places';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';

const BOM = '\ufeff';

/**
 * Reads the names of a call: its operands, else `--file`, else standard input. Standard input and `.txt` hold a name a line; a
 * table with a column of names (`raw`, `place`, `mahali`) and its context is a list; any other table or data file is read as
 * records and gives the places that have no code.
 *
 * @param call - The call.
 * @param io - Gives standard input.
 * @throws ExitError with exit code 3 for a table in which no places were found.
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
  const items = isLines(path) ? await readLines(bytes) : await readTable(bytes);
  return items.map((item) => ({ ...context, ...item }));
}

/** What is typed or piped in is a name a line; a table or a data file says which of its columns are places. */
const isLines = (path: string): boolean => path === '-' || /\.txt$/iu.test(path);

async function readLines(bytes: Uint8Array): Promise<BatchItem[]> {
  const text = new TextDecoder().decode(bytes);
  const firstLine = (text.startsWith(BOM) ? text.slice(1) : text).split('\n', 1)[0] ?? '';
  if (isNameList(firstLine.replaceAll('"', '').split(/[,;\t]/u))) {
    const { tables } = await readSource(bytes);
    return nameList(tables[0]?.rows.map(({ cells }) => cells) ?? []);
  }
  const lines = text.split(/\r?\n/u);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => ({ text: line.startsWith(BOM) ? line.slice(1) : line }));
}

async function readTable(bytes: Uint8Array): Promise<BatchItem[]> {
  const source = await readSource(bytes);
  const rows = source.tables[0]?.rows.map(({ cells }) => cells) ?? [];
  if (isNameList(rows[0] ?? [])) return nameList(rows);
  if (rows.length > 0 && rows.every((cells) => cells.length === 1))
    return rows.map(([cell]) => ({
      text: cell === null || typeof cell === 'object' ? '' : String(cell),
    }));
  const dataset = readRecords(source).dataset as Readonly<Record<string, unknown>>;
  const items = placesOf(dataset);
  if (items.length > 0 || holdsRecords(dataset)) return items;
  // Never the whole lines: a row of a table holds more than a place.
  throw new ExitError(exitCode.unreadable, 'NAMES-NONE', 'No column of places was found.', {
    hint: 'Name the columns raw, country_context and parent_context, or see njia inspect FILE for what was read.',
  });
}

/** A data file whose places all have codes leaves nothing to look up; a table that nobody could read is another matter. */
function holdsRecords(dataset: Readonly<Record<string, unknown>>): boolean {
  return Object.values(dataset).some((table) => Array.isArray(table) && table.length > 0);
}
