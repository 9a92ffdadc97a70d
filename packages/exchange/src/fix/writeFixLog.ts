import { writeCsv } from '../csv/writeCsv.js';
import { columnLetters } from '../tables/columnLetters.js';
import type { Fix } from './fix.js';

/** Writes what was changed as CSV: places, rules and public codes, no value of the data. */
export function writeFixLog({ changes }: Pick<Fix, 'changes'>): string {
  return writeCsv([
    ['sheet', 'cell', 'row', 'line', 'path', 'rule', 'change', 'code'],
    ...changes.map(({ location = {}, path, rule, kind, code }) => [
      location.sheet ?? null,
      location.column === undefined || location.row === undefined
        ? null
        : `${columnLetters(location.column)}${location.row}`,
      location.row ?? null,
      location.line ?? null,
      path ?? null,
      rule,
      kind,
      code ?? null,
    ]),
  ]);
}
