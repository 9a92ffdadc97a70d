import type { Issue } from '@njia/schema';
import type { FieldValue } from '../records/fieldValue.js';
import type { FindingLog } from '../records/findingLog.js';
import type { ReadingLog } from '../records/readingLog.js';
import type { CellPosition } from '../records/toLocation.js';
import { raise } from '../tables/raise.js';
import type { Cell } from '../tables/cell.js';
import type { ColumnPlan } from './columnPlan.js';
import { readColumn } from './readColumn.js';

/** What a cell says, wherever it stands. */
interface Reading {
  readonly values: readonly FieldValue[];
  readonly findings: readonly Finding[];
}

interface Finding {
  readonly issue: Issue;
  readonly column: number | undefined;
}

/** Most different cells of a column that are kept. */
const keptReadings = 5000;
const longestText = 200;

/**
 * Reads one column row by row. The cells of a column repeat: what a cell said is kept, and said
 * again, with its findings, for each row that holds the same. A column whose cells are all
 * different is soon read without keeping anything.
 */
export class ColumnReader {
  readonly #plan: ColumnPlan;
  readonly #system: '1900' | '1904';
  readonly #log: ReadingLog;
  #known: Map<unknown, Reading> | undefined = new Map<unknown, Reading>();
  #hits = 0;

  /**
   * Starts at the top of a column.
   *
   * @param plan - How to read it.
   * @param system - Date system of the workbook.
   * @param log - Takes findings.
   */
  constructor(plan: ColumnPlan, system: '1900' | '1904', log: ReadingLog) {
    this.#plan = plan;
    this.#system = system;
    this.#log = log;
  }

  /**
   * Reads the column in one row.
   *
   * @param cells - The cells of the row.
   * @param position - Where the row stands.
   * @param values - Takes what the column says; nothing for an empty cell.
   */
  read(cells: readonly Cell[], position: CellPosition, values: FieldValue[]): void {
    const key = this.#keyOf(cells);
    if (key === null) return;
    const reading = this.#readingOf(key, cells);
    for (const { issue, column } of reading.findings) this.#log.again(issue, at(position, column));
    for (const {
      target,
      value,
      absence,
      sourceCodes,
      position: { column },
    } of reading.values)
      values.push({
        target,
        value: isShared(value) ? { ...value } : value,
        absence,
        sourceCodes,
        position: at(position, column),
      });
  }

  /** What the reading depends on; `null` when there is nothing to read, `undefined` for odd cells. */
  #keyOf(cells: readonly Cell[]): unknown {
    const { column, options } = this.#plan;
    const cell = column === 0 ? null : (cells[column - 1] ?? null);
    if (options === undefined) return keyOfCell(cell);
    const keys = options.map((option) => keyOfCell(cells[option.column - 1] ?? null));
    keys.push(keyOfCell(cell));
    if (keys.includes(undefined)) return undefined;
    return JSON.stringify(keys);
  }

  #readingOf(key: unknown, cells: readonly Cell[]): Reading {
    const before = key === undefined ? undefined : this.#known?.get(key);
    if (before !== undefined) {
      this.#hits += 1;
      return before;
    }
    const findings: Finding[] = [];
    const values = readColumn(
      this.#plan,
      (column) => cells[column - 1],
      {},
      this.#system,
      collector(findings),
    );
    const reading = { values, findings };
    if (key !== undefined) this.#keep(key, reading);
    return reading;
  }

  #keep(key: unknown, reading: Reading): void {
    if (this.#known === undefined) return;
    if (this.#known.size >= keptReadings) {
      const isWorthIt = this.#hits > keptReadings;
      this.#hits = 0;
      this.#known = isWorthIt ? new Map<unknown, Reading>() : undefined;
    }
    this.#known?.set(key, reading);
  }
}

function keyOfCell(cell: Cell): unknown {
  if (typeof cell === 'string') return cell.length > longestText ? undefined : cell;
  return typeof cell === 'object' && cell !== null ? undefined : cell;
}

/** Counts are objects: each record gets its own. */
function isShared(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at({ sheet, row, line }: CellPosition, column: number | undefined): CellPosition {
  return { sheet, row, line, column };
}

/** Keeps findings without the row they were made for. */
function collector(findings: Finding[]): FindingLog {
  return {
    add(rule, { column }, ...details) {
      findings.push({ issue: raise(rule, ...details), column });
    },
  };
}
