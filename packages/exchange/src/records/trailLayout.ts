import type { Path } from './drafts/path.js';

/**
 * Which value of a record stands in which column: one trace after another, each knowing the one
 * before it. Records of a sheet fill the same columns, so they share these chains, and a record has
 * to keep no more than the end of its chain and the numbers of its rows.
 */
export class TrailLayout {
  /** The trace before this one; the start of all chains has none. */
  readonly before: TrailLayout | undefined;
  /** Path of the value inside the record. */
  readonly path: Path;
  /** Column number from 1; 0 when the value stands for the whole row. */
  readonly column: number;
  /** Which of the rows of the record, from 0. */
  readonly row: number;
  readonly #next: TrailLayout[] = [];
  /** The first trace of each path in the chain that ends here; made when it is first asked for. */
  #first: ReadonlyMap<string, TrailLayout> | undefined;

  /**
   * Makes a trace.
   *
   * @param before - The trace before it.
   * @param path - Path of the value inside the record.
   * @param column - Column number from 1, or 0.
   * @param row - Which of the rows of the record.
   */
  constructor(before: TrailLayout | undefined, path: Path, column: number, row: number) {
    this.before = before;
    this.path = path;
    this.column = column;
    this.row = row;
  }

  /**
   * The chain with one more trace; the same one for the same trace.
   *
   * @param path - Path of the value inside the record.
   * @param column - Column number from 1, or 0.
   * @param row - Which of the rows of the record.
   */
  then(path: Path, column: number, row: number): TrailLayout {
    for (const next of this.#next)
      if (next.path === path && next.column === column && next.row === row) return next;
    const made = new TrailLayout(this, path, column, row);
    this.#next.push(made);
    return made;
  }

  /**
   * The trace of a path in the chain that ends here; of several the first.
   *
   * @param pointer - JSON Pointer inside the record.
   */
  trace(pointer: string): TrailLayout | undefined {
    this.#first ??= firstTraces(this);
    return this.#first.get(pointer);
  }
}

/** Chains are walked from their end, so that of several traces of one path the first stays. */
function firstTraces(end: TrailLayout): ReadonlyMap<string, TrailLayout> {
  const first = new Map<string, TrailLayout>();
  // The start of all chains is no trace.
  for (let at = end; at.before !== undefined; at = at.before) first.set(at.path.pointer, at);
  return first;
}
