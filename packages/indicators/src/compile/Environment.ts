import type { PlaceHierarchy } from '../records/PlaceHierarchy.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import type { Ternary } from '../logic/ternary.js';

/** The records around the one at hand, innermost first. */
export interface Frame {
  /** The record around. */
  readonly row: Row;
  /** What is around that one. */
  readonly parent: Frame | undefined;
}

/** Reads a value of a record. */
export type Reader = (row: Row, frame: Frame | undefined) => unknown;
/** Judges a record. */
export type Test = (row: Row, frame: Frame | undefined) => Ternary;

/** What compiled conditions look at beside the record. The period changes between runs; the closures stay. */
export interface Environment {
  /** The records. */
  readonly source: RecordSource;
  /** Places. */
  readonly places: PlaceHierarchy;
  /** Zone of timestamps. */
  readonly timeZone: string;
  /** First day of the period at hand. */
  firstDay: number;
  /** Day after its last. */
  endDay: number;
  /** Indexes of linked tables, by table and remote fields; built when first needed. */
  readonly indexes: Map<string, ReadonlyMap<string, readonly Row[]>>;
}
