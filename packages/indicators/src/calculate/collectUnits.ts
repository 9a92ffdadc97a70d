import { columnsOf } from '../columns/prepareSource.js';
import { TRUE, type Ternary } from '../logic/ternary.js';
import type { Row } from '../records/Row.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import { groupByKey } from './groupByKey.js';
import { initialVerdicts } from './initialVerdicts.js';
import { judgeRows, selectRows, type Selection } from './judgeRows.js';
import { latestStatements } from './latestStatements.js';
import { recordStates } from './recordStates.js';
import { Units, type MutableAccount } from './Units.js';

/** What happened to the records that are in or may be. */
function accountOf(
  indicator: CompiledIndicator,
  table: readonly Row[],
  { indexes, initials, size }: Selection,
  read: number,
): MutableAccount {
  const { date, inPeriod } = indicator;
  const account = {
    read,
    included: 0,
    undetermined: 0,
    undated: 0,
    ambiguousDate: 0,
    withoutKey: 0,
    withoutKeyUndetermined: 0,
  };
  for (let position = 0; position < size; position += 1) {
    if (initials[position] === TRUE) {
      account.included += 1;
      continue;
    }
    account.undetermined += 1;
    const row = table[indexes[position] ?? 0];
    if (date === undefined || row === undefined || inPeriod(row, undefined) === TRUE) continue;
    if (date(row) === undefined) account.undated += 1;
    else account.ambiguousDate += 1;
  }
  return account;
}

/**
 * Judges every record for the period at hand and gathers the records into units.
 *
 * @param indicator - The compiled definition; its environment holds the period.
 * @param table - All records of its table.
 */
export function collectUnits(indicator: CompiledIndicator, table: readonly Row[]): Units {
  const { where, inPeriod } = indicator;
  const kept = latestStatements(indicator, table);
  const columns = columnsOf(table);
  let selection: Selection;
  if (columns !== undefined) selection = selectRows(initialVerdicts(indicator, columns), kept);
  else if (kept === undefined) selection = judgeRows(table, where, inPeriod);
  else {
    const statements = kept.map((index) => table[index] ?? {});
    selection = judgeRows(statements, where, inPeriod);
    const { indexes, size } = selection;
    for (let at = 0; at < size; at += 1) indexes[at] = kept[indexes[at] ?? 0] ?? 0;
  }
  const { indexes, initials, size } = selection;
  const account = accountOf(indicator, table, selection, kept?.length ?? table.length);
  const stateOf = recordStates(indicator, table, columns);
  const states = new Uint16Array(size);
  for (let position = 0; position < size; position += 1)
    states[position] = stateOf(indexes[position] ?? 0, (initials[position] ?? 0) as Ternary);
  const rows = indexes.slice(0, size);
  if (indicator.key.length > 0)
    return groupByKey(indicator, table, columns, { rows, initials, states, account });
  return new Units({
    states,
    rows,
    offsets: undefined,
    membership: undefined,
    keys: undefined,
    account,
  });
}
