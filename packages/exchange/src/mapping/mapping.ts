/** Version of the mapping file format. */
export const mappingVersion = 1;

/**
 * How the columns and words of somebody's own sheet turn into records: made by `proposeMapping`,
 * checked by a person, kept for the next month. It holds headings and words of the sheet, so it is
 * as private as the sheet itself.
 */
export interface Mapping {
  /** Version of this file format. */
  readonly njiaMapping: typeof mappingVersion;
  /** What one row is; default `journey`. */
  readonly record: 'journey' | 'case';
  /** Order of day and month in dates such as 03/04/2026; left out when each column shows its own. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Columns, by heading. */
  readonly columns: readonly MappedColumn[];
  /**
   * Tables of legs or stops, on the same sheet or another, whose rows name the journey they belong to.
   * Only for journeys; the reference is looked for in the column that goes to `id`.
   */
  readonly tables?: readonly MappedTable[];
  /** Own words: for a target (without item) the word and the code it stands for. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Values for every record, by target. */
  readonly constants?: Readonly<Record<string, string>>;
}

/** One column of a mapping. */
export interface MappedColumn {
  /** Heading as the sheet has it; compared without case, accents and punctuation. */
  readonly heading: string;
  /**
   * Where it goes: a field such as `persons`, `legs[*].modes`, `stops[origin].place.country`; several
   * with `|` between them when a question mixes what the format keeps apart; empty for a column that
   * is not needed.
   */
  readonly target: string;
  /** What stands between several answers in a cell, where the usual marks are wrong. */
  readonly separators?: readonly string[];
  /** Whether its numbers are estimates. */
  readonly estimate?: boolean;
  /** How sure the proposal was, 0 to 1; nothing reads it back. */
  readonly confidence?: number;
}

/** A table of legs or stops that belong to the journeys of the main table. */
export interface MappedTable {
  /** What one row is. */
  readonly record: 'leg' | 'stop';
  /** Heading of the column in which a row names its journey. */
  readonly reference: string;
  /** Heading of the column that numbers the rows of a journey; left out when they stand in order. */
  readonly order?: string;
  /**
   * Its other columns; targets as seen from a leg (`from.place.text`, `to.place.text`, `modes`) or a
   * stop (`place.text`, `arrived`). Own words go under `legs.modes`, `stops.kind` and the like.
   */
  readonly columns: readonly MappedColumn[];
}
