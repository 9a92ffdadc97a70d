import type { RecordAccount } from '../results/ResultTable.js';
import type { Period } from '../time/Period.js';
import type { CellMap } from './CellSpace.js';

/** Cells of one breakdown in one period. */
export interface PeriodCells {
  /** The period. */
  readonly period: Period;
  /** What happened to its records. */
  readonly account: Omit<RecordAccount, 'period'>;
  /** Records of the period of whatever kind: enough to know that somebody reported. */
  readonly recordsInPeriod: number;
  /** What was gathered. */
  readonly cells: CellMap;
}
