import type { Target } from '../mapping/target.js';
import type { CellPosition } from './toLocation.js';

/** One value read from one cell, not yet in its record. */
export interface FieldValue {
  /** Where it goes. */
  readonly target: Target;
  /** The value, of the kind the field holds; for a list the items of this cell. */
  readonly value?: unknown;
  /** Why there is none. */
  readonly absence?: string;
  /** Codes of the source to keep beside the value. */
  readonly sourceCodes?: readonly {
    /** Standard the code is of. */
    readonly standard: string;
    /** The code as written. */
    readonly code: string;
    /** What it may stand for. */
    readonly candidates?: readonly string[];
  }[];
  /** The cell. */
  readonly position: CellPosition;
}
