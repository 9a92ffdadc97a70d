import type { PersonConflict } from '../records/PersonConflict.js';
import type { DefinitionReference } from '../results/ResultTable.js';
import type { CalculationOptions } from './CalculationOptions.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import type { Coverage } from './coverage.js';
import type { PopulationLookup } from './externalDenominator.js';
import type { Lack } from './lackOf.js';

/** What the tables of one definition are made from, whatever engine read the records. */
export interface TableRun {
  /** The compiled definition: its axes and names. */
  readonly indicator: CompiledIndicator;
  /** What the run was asked for. */
  readonly options: CalculationOptions;
  /** Who reported. */
  readonly coverage: Coverage;
  /** How the definition is cited in results. */
  readonly reference: DefinitionReference;
  /** Hash of the data read. */
  readonly dataHash: string | null;
  /** What the records cannot say. */
  readonly lack: Lack;
  /** Population figures, for rates. */
  readonly population: PopulationLookup | undefined;
  /** Persons whose records contradict each other in what the definition reads. */
  readonly conflicts: readonly PersonConflict[];
}
