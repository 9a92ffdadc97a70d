import type { Test } from '../compile/Environment.js';
import { FALSE } from '../logic/ternary.js';
import type { Row } from '../records/Row.js';

/** Records judged by one call: short enough that the engine compiles the loop in the first run already. */
const chunk = 4096;

/** Records that are in a population or may be. It grows with them: most records are in no one period. */
export class Selection {
  /** Their indexes, as many as `size`. */
  indexes: Int32Array = new Int32Array(chunk);
  /** Truth value of each. */
  initials: Uint8Array = new Uint8Array(chunk);
  /** How many. */
  size = 0;

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.size + more <= this.indexes.length) return;
    const length = Math.max(this.size + more, 2 * this.indexes.length);
    const { indexes, initials } = this;
    this.indexes = new Int32Array(length);
    this.initials = new Uint8Array(length);
    this.indexes.set(indexes);
    this.initials.set(initials);
  }
}

function judgeChunk(
  table: readonly Row[],
  where: Test,
  inPeriod: Test,
  begin: number,
  end: number,
  into: Selection,
): void {
  into.reserve(end - begin);
  const { indexes, initials } = into;
  let { size } = into;
  for (let index = begin; index < end; index += 1) {
    const row = table[index];
    if (row === undefined) continue;
    const fits = where(row, undefined);
    if (fits === FALSE) continue;
    const during = inPeriod(row, undefined);
    if (during === FALSE) continue;
    indexes[size] = index;
    initials[size] = fits < during ? fits : during;
    size += 1;
  }
  into.size = size;
}

/**
 * Judges records one by one and selects those that are in the population or may be.
 *
 * @param table - All records.
 * @param where - The population.
 * @param inPeriod - The period.
 */
export function judgeRows(table: readonly Row[], where: Test, inPeriod: Test): Selection {
  const selection = new Selection();
  for (let begin = 0; begin < table.length; begin += chunk)
    judgeChunk(table, where, inPeriod, begin, Math.min(table.length, begin + chunk), selection);
  return selection;
}

function selectChunk(
  verdicts: Uint8Array,
  kept: readonly number[] | undefined,
  begin: number,
  end: number,
  into: Selection,
): void {
  into.reserve(end - begin);
  const { indexes, initials } = into;
  let { size } = into;
  for (let position = begin; position < end; position += 1) {
    const index = kept === undefined ? position : (kept[position] ?? 0);
    const verdict = verdicts[index] ?? 0;
    if (verdict === FALSE) continue;
    indexes[size] = index;
    initials[size] = verdict;
    size += 1;
  }
  into.size = size;
}

/**
 * The same selection from truth values that are known.
 *
 * @param verdicts - Truth value of each record.
 * @param kept - Indexes of the records looked at, if not all are.
 */
export function selectRows(verdicts: Uint8Array, kept: readonly number[] | undefined): Selection {
  const length = kept === undefined ? verdicts.length : kept.length;
  const selection = new Selection();
  for (let begin = 0; begin < length; begin += chunk)
    selectChunk(verdicts, kept, begin, Math.min(length, begin + chunk), selection);
  return selection;
}
