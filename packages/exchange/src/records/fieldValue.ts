import type { Target } from '../mapping/target.js';
import type { CellPosition } from './toLocation.js';

/** One value read from one cell, not yet in its record. */
export interface FieldValue {
  /** Where it goes. */
  readonly target: Target;
  /** The value, of the kind the field holds; for a list the items of this cell. */
  readonly value?: unknown;
  /** Why there is none. */
  readonly absence?: string | undefined;
  /** Codes of the source to keep beside the value. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
  /** The cell. */
  readonly position: CellPosition;
}

/** A code of the source, kept beside the value it became or did not become. */
export interface SourceCode {
  /** Standard the code is of. */
  readonly standard: string;
  /** The code as written. */
  readonly code: string;
  /** What it may stand for. */
  readonly candidates?: readonly string[];
}

/**
 * The same value for the inside of what it belongs to: a stop, a leg, the case of a journey.
 *
 * @param value - A value whose target has more than one step.
 */
export function innerValue(value: FieldValue): FieldValue {
  return {
    target: value.target.inner!,
    value: value.value,
    absence: value.absence,
    sourceCodes: value.sourceCodes,
    position: value.position,
  };
}
