import { asRecord, asTexts, mappingError } from './mappingParts.js';
import type { MappedColumn, MappedTable, Mapping } from './mapping.js';
import { mappingVersion } from './mapping.js';
import { readMappedWords } from './readMappedWords.js';
import { parseTarget } from './target.js';

/**
 * Checks a mapping that was read from a file.
 *
 * @param value - The parsed JSON.
 * @returns The mapping, rebuilt from what is allowed in one.
 * @throws NjiaError `MAPPING-INVALID` when it is none; the message names the part, never a heading.
 */
export function readMapping(value: unknown): Mapping {
  const object = asRecord(value, 'file');
  if (object['njiaMapping'] !== mappingVersion)
    throw mappingError('njiaMapping', 'The version of the mapping is not 1.');
  const kind = object['record'] ?? 'journey';
  if (kind !== 'journey' && kind !== 'case')
    throw mappingError('record', 'A row is a journey or a case.');
  const order = object['dateOrder'];
  if (order !== undefined && order !== 'dmy' && order !== 'mdy')
    throw mappingError('dateOrder', 'The order of dates is dmy or mdy.');
  const list = object['columns'];
  if (!Array.isArray(list)) throw mappingError('columns', 'The columns are missing.');
  const columns = list.map((column, index) => readColumn(column, kind, `column ${index + 1}`));
  const tables = object['tables'] === undefined ? undefined : readTables(object['tables'], kind);
  const words = readMappedWords(object['words'] ?? {}, [
    [kind, columns],
    ...(tables ?? []).map((table) => [table.record, table.columns] as const),
  ]);
  const constants =
    object['constants'] === undefined ? undefined : asTexts(object['constants'], 'constants');
  for (const target of Object.keys(constants ?? {}))
    if (parseTarget(target, kind) === undefined)
      throw mappingError('constants', 'There is no such field.');
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
    throw mappingError('tables', 'Tables of legs and stops belong to a mapping of journeys.');
  return value.map((item, index): MappedTable => {
    const part = `table ${index + 1}`;
    const { record: rows, reference, order, columns } = asRecord(item, part);
    if (rows !== 'leg' && rows !== 'stop') throw mappingError(part, 'A row is a leg or a stop.');
    if (typeof reference !== 'string' || (order !== undefined && typeof order !== 'string'))
      throw mappingError(part, 'The reference and the order are headings.');
    if (!Array.isArray(columns)) throw mappingError(part, 'The columns are missing.');
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
  const object = asRecord(value, part);
  const { heading, target, separators, estimate, confidence } = object;
  if (typeof heading !== 'string' || typeof target !== 'string')
    throw mappingError(part, 'A column needs a heading and a target.');
  if (target !== '' && target.split('|').some((one) => parseTarget(one, kind) === undefined))
    throw mappingError(part, 'There is no such field.');
  if (
    separators !== undefined &&
    !(Array.isArray(separators) && separators.every((one) => typeof one === 'string' && one !== ''))
  )
    throw mappingError(part, 'Separators are texts.');
  return {
    heading,
    target,
    ...(separators === undefined ? {} : { separators: separators as string[] }),
    ...(estimate === true ? { estimate } : {}),
    ...(typeof confidence === 'number' ? { confidence } : {}),
  };
}
