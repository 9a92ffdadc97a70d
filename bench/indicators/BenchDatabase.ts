import type { SqlDatabase } from '@njia/indicators';

/** A database that holds the records of the bench. */
export interface BenchDatabase {
  /** Its name and version. */
  readonly name: string;
  /** As the calculator asks it. */
  readonly database: SqlDatabase;
  /** Ends it and removes its files. */
  readonly close: () => Promise<void> | void;
}
