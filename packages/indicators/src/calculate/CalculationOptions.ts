import type { CoverageClaim } from '../records/RecordSource.js';
import type { PlaceHierarchy } from '../records/PlaceHierarchy.js';
import type { Predicate } from '../definition/Predicate.js';
import type { LanguageMap } from '../definition/LanguageMap.js';
import type { Period } from '../time/Period.js';

/** What a run is asked for, beside definitions and records. */
export interface CalculationOptions {
  /** The periods, in the order wanted. At least one. */
  readonly periods: readonly Period[];
  /**
   * Breakdowns, each a list of dimension ids, instead of those of the definitions. Breakdowns a definition has no
   * dimension for are left out, with a note.
   */
  readonly by?: readonly (readonly string[])[] | undefined;
  /** A further condition on the records of every indicator's population. */
  readonly where?: Predicate | undefined;
  /** Who reported what: tells zero from no data. Added to the claims of the source. */
  readonly coverage?: readonly CoverageClaim[] | undefined;
  /** Day up to which data are known, `YYYY-MM-DD`: decides which follow-up windows are closed. Default: all are. */
  readonly knowledgeDate?: string | undefined;
  /** Places; default nested codes by prefix. */
  readonly places?: PlaceHierarchy | undefined;
  /** Zone of timestamps; default that of the definition, else UTC. */
  readonly timeZone?: string | undefined;
  /** Keep the ids of the records behind each cell. Makes the result restricted in the strongest sense. Default no. */
  readonly lineage?: boolean | undefined;
  /** Add the table of persons seen by two organisations, for each count of keyed units with a contributor. Default no. */
  readonly overlap?: boolean | undefined;
  /** Hash the records read, for provenance. Default yes; costs about as much as reading them once more. */
  readonly hashData?: boolean | undefined;
  /** Keep the contributions of organisations. Default yes. */
  readonly contributions?: boolean | undefined;
  /** Name of a code of a list, for labels of categories. */
  readonly labelOf?: ((codelist: string, code: string) => LanguageMap | undefined) | undefined;
}
