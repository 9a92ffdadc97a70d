import { NjiaError } from '@njia/schema';
import { listOf } from './readWords.js';
import type { MappedColumn, MappedTable, Mapping } from './mapping.js';
import { mappingVersion } from './mapping.js';
import { parseTarget } from './target.js';

/**
 * Checks a mapping that was read from a file.
 *
 * @param value - The parsed JSON.
 * @returns The mapping, rebuilt from what is allowed in one.
 * @throws NjiaError `MAPPING-INVALID` when it is none; the message names the part, never a heading.
 */
export function readMapping(value: unknown): Mapping {
  const object = record(value, 'file');
  if (object['njiaMapping'] !== mappingVersion)
    throw invalid('njiaMapping', 'The version of the mapping is not 1.');
  const kind = object['record'] ?? 'journey';
  if (kind !== 'journey' && kind !== 'case')
    throw invalid('record', 'A row is a journey or a case.');
  const order = object['dateOrder'];
  if (order !== undefined && order !== 'dmy' && order !== 'mdy')
    throw invalid('dateOrder', 'The order of dates is dmy or mdy.');
  const list = object['columns'];
  if (!Array.isArray(list)) throw invalid('columns', 'The columns are missing.');
  const columns = list.map((column, index) => readColumn(column, kind, `column ${index + 1}`));
  const tables = object['tables'] === undefined ? undefined : readTables(object['tables'], kind);
  const words = Object.fromEntries(
    Object.entries(record(object['words'] ?? {}, 'words')).map(([target, map], index) => {
      // Words belong to a field; its items do not matter, so any item will do to check it.
      const parsed = parseTarget(withItem(target), kind);
      if (parsed === undefined || listOf(parsed) === undefined)
        throw invalid(`words ${index + 1}`, 'Words belong to a field that holds codes.');
      return [target, strings(map, `words ${index + 1}`)];
    }),
  );
  const constants =
    object['constants'] === undefined ? undefined : strings(object['constants'], 'constants');
  for (const target of Object.keys(constants ?? {}))
    if (parseTarget(target, kind) === undefined)
      throw invalid('constants', 'There is no such field.');
  return {
    njiaMapping: mappingVersion,
    record: kind,
    ...(order === undefined ? {} : { dateOrder: order }),
    columns,
    ...(tables === undefined ? {} : { tables }),
    words,
    ...(constants === undefined ? {} : { constants }),
  };
}

/**
 * Writes a mapping as the JSON that a person can edit.
 *
 * @param mapping - The mapping.
 */
export function writeMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

function readTables(value: unknown, kind: 'journey' | 'case'): MappedTable[] {
  if (!Array.isArray(value) || kind !== 'journey')
    throw invalid('tables', 'Tables of legs and stops belong to a mapping of journeys.');
  return value.map((item, index): MappedTable => {
    const part = `table ${index + 1}`;
    const { record: rows, reference, order, columns } = record(item, part);
    if (rows !== 'leg' && rows !== 'stop') throw invalid(part, 'A row is a leg or a stop.');
    if (typeof reference !== 'string' || (order !== undefined && typeof order !== 'string'))
      throw invalid(part, 'The reference and the order are headings.');
    if (!Array.isArray(columns)) throw invalid(part, 'The columns are missing.');
    return {
      record: rows,
      reference,
      ...(order === undefined ? {} : { order }),
      columns: columns.map((column, at) => readColumn(column, rows, `${part}, column ${at + 1}`)),
    };
  });
}

function readColumn(
  value: unknown,
  kind: 'journey' | 'case' | 'leg' | 'stop',
  part: string,
): MappedColumn {
  const object = record(value, part);
  const { heading, target, separators, estimate, confidence } = object;
  if (typeof heading !== 'string' || typeof target !== 'string')
    throw invalid(part, 'A column needs a heading and a target.');
  if (target !== '' && target.split('|').some((one) => parseTarget(one, kind) === undefined))
    throw invalid(part, 'There is no such field.');
  if (
    separators !== undefined &&
    !(Array.isArray(separators) && separators.every((one) => typeof one === 'string' && one !== ''))
  )
    throw invalid(part, 'Separators are texts.');
  return {
    heading,
    target,
    ...(separators === undefined ? {} : { separators: separators as string[] }),
    ...(estimate === true ? { estimate } : {}),
    ...(typeof confidence === 'number' ? { confidence } : {}),
  };
}

/** `exploitations.types` with an item, as targets write it. */
function withItem(target: string): string {
  return target.replace(/^(stops|exploitations)\./u, '$1[1].').replace(/^legs\./u, 'legs[*].');
}

function record(value: unknown, part: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(part, 'An object is expected.');
  return value as Record<string, unknown>;
}

function strings(value: unknown, part: string): Record<string, string> {
  const entries = Object.entries(record(value, part));
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    throw invalid(part, 'A text is expected.');
  return Object.fromEntries(entries);
}

function invalid(part: string, message: string): NjiaError {
  return new NjiaError('MAPPING-INVALID', message, {
    hint: `Look at: ${part}.`,
    docs: 'mapping.md',
  });
}
