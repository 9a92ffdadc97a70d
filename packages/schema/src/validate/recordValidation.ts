import type { Issue } from '../issues/issue.js';

/** What validating one record gave. */
export type RecordValidation<Value> = SoundRecord<Value> | FaultyRecord;

/** A record without an error; warnings may remain. */
export interface SoundRecord<Value> {
  /** No error was found. */
  readonly ok: true;
  /** The record as the format understands it; the one given where nothing had to be put right. */
  readonly record: Value;
  /** Warnings and notes; paths begin at the record. */
  readonly issues: readonly Issue[];
}

/** A record with at least one error. */
export interface FaultyRecord {
  /** An error was found. */
  readonly ok: false;
  /** A record with errors is not handed on. */
  readonly record: undefined;
  /** Findings; paths begin at the record. */
  readonly issues: readonly Issue[];
}
