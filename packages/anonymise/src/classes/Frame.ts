import type { Hierarchy } from '../hierarchy/Hierarchy.js';
import type { ValueColumn } from '../table/Table.js';
import type { Layer } from './Layer.js';

/** A quasi-identifier ready for transformation. */
export interface QuasiIdentifier {
  /** The encoded column. */
  readonly column: ValueColumn;
  /** Its hierarchy, compiled for the column's dictionary. */
  readonly hierarchy: Hierarchy;
  /** How much its detail is worth, above 0. */
  readonly importance: number;
  /** Lowest level allowed. */
  readonly minimumLevel: number;
  /** Highest level allowed. */
  readonly maximumLevel: number;
}

/** One sensitive column, or the combination of several, with its distribution in the released table. */
export interface SensitiveView {
  /** Headers of the columns. */
  readonly columns: readonly string[];
  /** Number of different values. */
  readonly cardinality: number;
  /** Code of each row. */
  readonly codes: Int32Array;
  /** Share of each code among the released rows. */
  readonly shares: Float64Array;
  /** 1 for codes of cells without a value (empty or `*`), or of combinations with such a cell. */
  readonly missing: Uint8Array;
}

/** A table prepared for searching: distinct quasi-identifier tuples with their counts. */
export interface Frame {
  /** Number of released rows (of the research subset, when there is a population table). */
  readonly rowCount: number;
  /** The quasi-identifiers in policy order. */
  readonly quasi: readonly QuasiIdentifier[];
  /** For each row its tuple. */
  readonly tupleOf: Int32Array;
  /** For each quasi-identifier, for each tuple, the dictionary code. */
  readonly tupleCodes: readonly Int32Array[];
  /** The sensitive views that the models ask for. */
  readonly views: readonly SensitiveView[];
  /** The classes at the bottom: one a tuple. */
  readonly base: Layer;
}
