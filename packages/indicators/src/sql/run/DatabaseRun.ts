import type { Environment } from '../../compile/Environment.js';
import type { Period } from '../../time/Period.js';
import type { SqlSurroundings } from '../compile/SqlCompiler.js';
import type { SqlDatabase } from './SqlDatabase.js';

/** What a run of one definition over a database works with. */
export interface DatabaseRun {
  /** For the parts that read no records: axes, places, names. */
  readonly environment: Environment;
  /** Start of the names of its temporary tables, so that runs do not meet in them. */
  readonly prefix: string;
  /** Lengths of nested place codes by country. */
  readonly placeCodeLengths: Readonly<Record<string, readonly number[]>>;
}

/** What conditions look at in one period. */
export const surroundingsOf = (
  database: SqlDatabase,
  run: DatabaseRun,
  period: Pick<Period, 'firstDay' | 'endDay'>,
): SqlSurroundings => ({
  layout: database.layout,
  firstDay: period.firstDay,
  endDay: period.endDay,
  placeCodeLengths: run.placeCodeLengths,
});
