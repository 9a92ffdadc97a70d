import { isCodeOf } from './isCodeOf.js';
import { absenceReason } from '../records/values/absenceReason.js';
import type { MappedColumn, Mapping } from './mapping.js';
import { asRecord, asTexts, mappingError } from './mappingParts.js';
import { listOf } from './readWords.js';
import { parseTarget } from './target.js';
import { withoutItems } from './withoutItems.js';
import { wordField } from './wordField.js';

/** The columns of a table of a mapping, with what a row of it is. */
export type TableColumns = readonly [
  record: 'journey' | 'case' | 'leg' | 'stop',
  columns: readonly MappedColumn[],
];

/**
 * Reads the own words of a mapping. The field may be written with its items or without
 * (`legs[*].modes` is `legs.modes`); the code must be one of its list, or of the list of a field that
 * shares its column, or say why there is no answer.
 *
 * @param value - The part of the file.
 * @param tables - Columns of the mapping.
 * @throws NjiaError `MAPPING-INVALID` for a field without codes, or a code that is in no list.
 */
export function readMappedWords(value: unknown, tables: readonly TableColumns[]): Mapping['words'] {
  const main = tables[0]![0];
  const words: Record<string, Record<string, string>> = {};
  for (const [index, [target, given]] of Object.entries(asRecord(value, 'words')).entries()) {
    const part = `words ${index + 1}`;
    const field = withoutItems(target);
    const list = codeList(withItem(field), main);
    if (list === undefined) throw mappingError(part, 'Words belong to a field that holds codes.');
    const lists = [list, ...sharedLists(field, tables)];
    const codes = asTexts(given, part);
    for (const [at, code] of Object.values(codes).entries())
      if (!isAnswer(code, lists, main))
        throw mappingError(
          `${part}, word ${at + 1}`,
          'There is no such code.',
          `njia codes ${list} shows the codes.`,
        );
    words[field] = { ...(Object.hasOwn(words, field) ? words[field] : {}), ...codes };
  }
  return words;
}

/**
 * The code lists that the own words of a field may be of: its own, then those of the fields that share
 * its column.
 *
 * @param field - The field without items, such as `recruitment.channels`.
 * @param mapping - The mapping.
 */
export function listsOfField(field: string, mapping: Mapping): readonly string[] {
  const own = codeList(withItem(field), mapping.record);
  const shared = sharedLists(field, [
    [mapping.record, mapping.columns],
    ...(mapping.tables ?? []).map((table) => [table.record, table.columns] as const),
  ]);
  return [...new Set([...(own === undefined ? [] : [own]), ...shared])];
}

/** Lists of the other fields of the columns that begin with a field. */
function sharedLists(field: string, tables: readonly TableColumns[]): string[] {
  return tables.flatMap(([record, columns]) =>
    columns.flatMap((column) => {
      const targets = column.target === '' ? [] : column.target.split('|');
      if (!targets.some((one) => wordField(one, record) === field)) return [];
      return targets.flatMap((one) => codeList(one, record) ?? []);
    }),
  );
}

/** Nothing yet, a code, `field=code`, or a reason why there is no answer. */
function isAnswer(code: string, lists: readonly string[], record: string): boolean {
  if (code === '' || absenceReason(code) !== undefined) return true;
  const [field, other] = code.split('=', 2) as [string, string | undefined];
  if (other === undefined) return lists.some((list) => isCodeOf(list, code));
  const list = codeList(withItem(field), record);
  return list !== undefined && isCodeOf(list, other);
}

function codeList(target: string, record: string): string | undefined {
  const parsed = parseTarget(target, record);
  return parsed === undefined ? undefined : listOf(parsed);
}

/** Words belong to a field; its items do not matter, so any item will do to look it up. */
function withItem(field: string): string {
  return field.replace(/^(stops|exploitations)\./u, '$1[1].').replace(/^legs\./u, 'legs[*].');
}
