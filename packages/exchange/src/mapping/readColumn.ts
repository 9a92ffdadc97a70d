import { unreadStandard } from '@njia/schema';
import type { FindingLog } from '../records/findingLog.js';
import type { FieldValue } from '../records/fieldValue.js';
import type { CellPosition } from '../records/toLocation.js';
import { absenceReason } from '../records/values/absenceReason.js';
import { cellText } from '../records/values/cellText.js';
import { readCount } from '../records/values/readCount.js';
import { readPartialDate } from '../records/values/readPartialDate.js';
import type { Cell } from '../tables/cell.js';
import type { ColumnPlan } from './columnPlan.js';
import type { ReadWord } from './readWords.js';
import { listOf, readWords } from './readWords.js';
import { readOptions } from './readOptions.js';
import { expectedOf } from './expectedOf.js';
import type { Target } from './target.js';

/** Cells of a row by column number. */
export type CellAt = (column: number) => Cell | undefined;

/**
 * Reads what one question of a row says.
 *
 * @param plan - How to read the column.
 * @param at - The cells of the row.
 * @param position - Where the row stands.
 * @param system - Date system of the workbook.
 * @param log - Takes findings.
 * @returns The values; none for an empty cell.
 */
export function readColumn(
  plan: ColumnPlan,
  at: CellAt,
  position: CellPosition,
  system: '1900' | '1904',
  log: FindingLog,
): FieldValue[] {
  const here = { ...position, column: plan.column === 0 ? plan.options?.[0]?.column : plan.column };
  const cell = plan.column === 0 ? null : (at(plan.column) ?? null);
  if (typeof cell === 'object' && cell?.kind === 'error') {
    log.add(cell.error === 'excel' ? 'CELL-EXCEL-ERROR' : 'CELL-FORMULA-NO-VALUE', here);
    return cell.error === 'excel' ? [unread(plan.targets[0]!, '#', here)] : [];
  }
  const target = plan.targets[0]!;
  if (listOf(target) !== undefined) return readCodes(plan, cell, at, here, log);
  const text = cellText(cell);
  if (text === undefined) return [];
  const reason =
    target.type.kind === 'text' && !/(?:^|\.)(?:text|area)$/u.test(target.text)
      ? undefined
      : absenceReason(text);
  if (reason !== undefined) return [{ target, absence: reason, position: here }];
  const value = readValue(target, cell, text, plan, here, system, log);
  return [value === undefined ? unread(target, text, here) : { target, value, position: here }];
}

function readCodes(
  plan: ColumnPlan,
  cell: Cell,
  at: CellAt,
  here: CellPosition,
  log: FindingLog,
): FieldValue[] {
  const fromOptions = plan.options === undefined ? undefined : readOptions(plan, at, here, log);
  if (fromOptions !== undefined) return gather(fromOptions, plan);
  const text = cellText(cell);
  return text === undefined
    ? []
    : gather(
        readWords(text, plan, here, log).map((word) => ({ ...word, position: here })),
        plan,
      );
}

/** Words of one cell become one value a target. */
function gather(
  words: readonly (ReadWord & { readonly position: CellPosition })[],
  plan: ColumnPlan,
): FieldValue[] {
  return words.flatMap((word): FieldValue[] => {
    if (word.ignore === true) return [];
    const keep = word.candidates !== undefined || word.code === undefined;
    const sourceCodes =
      keep && word.absence === undefined
        ? [
            {
              standard:
                word.candidates === undefined ? unreadStandard : (plan.standard ?? 'source'),
              code: word.word.slice(0, 200),
              ...(word.candidates === undefined ? {} : { candidates: word.candidates }),
            },
          ]
        : undefined;
    return [
      {
        target: word.to,
        position: word.position,
        ...(word.code === undefined
          ? {}
          : { value: word.to.type.kind === 'list' ? [word.code] : word.code }),
        ...(word.absence === undefined ? {} : { absence: word.absence }),
        ...(sourceCodes === undefined ? {} : { sourceCodes }),
      },
    ];
  });
}

/** What could not be understood stays with the record, word for word: it was answered. */
function unread(target: Target, text: string, position: CellPosition): FieldValue {
  return {
    target,
    position,
    sourceCodes: [{ standard: unreadStandard, code: text.slice(0, 200) }],
  };
}

function readValue(
  target: Target,
  cell: Cell,
  text: string,
  plan: ColumnPlan,
  here: CellPosition,
  system: '1900' | '1904',
  log: FindingLog,
): unknown {
  switch (target.type.kind) {
    case 'partialDate':
      return readDate(cell, plan, here, system, log);
    case 'count': {
      const reading = readCount(cell);
      if (reading === undefined) {
        unreadable(target, here, log);
        return undefined;
      }
      if (typeof cell === 'string' && !/\d/u.test(cell)) log.add('CELL-NUMBER-TEXT', here);
      return plan.estimate === true && reading.kind === 'exact'
        ? { kind: 'estimate', value: reading.value }
        : reading;
    }
    case 'integer':
    case 'number': {
      const reading =
        typeof cell === 'number'
          ? cell
          : /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text)
            ? Number(text)
            : wholeOf(text);
      if (reading === undefined || (target.type.kind === 'integer' && !Number.isInteger(reading))) {
        unreadable(target, here, log);
        return undefined;
      }
      return reading;
    }
    default:
      return text;
  }
}

/** One number in words ("three", "watu 12"); a range or an estimate is no number. */
function wholeOf(text: string): number | undefined {
  const count = readCount(text);
  return count?.kind === 'exact' ? count.value : undefined;
}

function readDate(
  cell: Cell,
  plan: ColumnPlan,
  here: CellPosition,
  system: '1900' | '1904',
  log: FindingLog,
): string | undefined {
  const birth = /birth/iu.test(plan.targets[0]!.text);
  const reading = readPartialDate(cell, {
    order: plan.dateOrder ?? 'dmy',
    system,
    ...(birth ? { firstSerial: 3654 } : {}),
  });
  if (reading.kind === 'impossible') {
    log.add('DATE-IMPOSSIBLE', here);
    return undefined;
  }
  if (reading.kind === 'unreadable') {
    unreadable(plan.targets[0]!, here, log);
    return undefined;
  }
  if (reading.serial)
    log.add('DATE-SERIAL', here, {
      // Without `to`: the day is data, and `njia fix` reads it from the cell.
      suggestion: { kind: 'replace', confidence: 1, safe: true },
    });
  if (reading.ambiguous && plan.dateOrderKnown !== true)
    log.add('DATE-AMBIGUOUS', here, { params: { order: plan.dateOrder ?? 'dmy' } });
  return reading.value;
}

function unreadable(target: Target, here: CellPosition, log: FindingLog): void {
  log.add('FIELD-TYPE', here, {
    params: { field: target.steps.at(-1)!.name, expected: expectedOf(target) },
  });
}
