/** Step into a record: a field name or an index. */
export type PathStep = string | number;

/** Items of one list whose paths are kept; those of longer lists are made anew. */
const keptSteps = 1024;

/**
 * A path into a record. The same few paths are walked in every record, so each is made once, under
 * the path it continues: two equal paths are mostly one object, and nothing is joined or copied.
 */
export class Path {
  /** Path of a record itself; all others start here. */
  static readonly root = new Path(undefined, '');

  /** The path one step shorter; the root has none. */
  readonly parent: Path | undefined;
  /** Its last step; `''` for the root. */
  readonly step: PathStep;
  /** Its steps, from the record. */
  readonly steps: readonly PathStep[];
  /** As a JSON Pointer inside the record; `''` for the record itself. */
  readonly pointer: string;
  readonly #next = new Map<PathStep, Path>();
  #dotted: string | undefined;

  private constructor(parent: Path | undefined, step: PathStep) {
    this.parent = parent;
    this.step = step;
    this.steps = parent === undefined ? [] : [...parent.steps, step];
    this.pointer = parent === undefined ? '' : `${parent.pointer}/${step}`;
  }

  /**
   * Makes a path from its steps.
   *
   * @param steps - Field names of the format, and indices.
   */
  static of(...steps: readonly PathStep[]): Path {
    return steps.reduce<Path>((path, step) => path.to(step), Path.root);
  }

  /** As `absences` and `sourceCodes` name a field: `legs.0.modes`. */
  get dotted(): string {
    return (this.#dotted ??= this.steps.join('.'));
  }

  /**
   * One step further.
   *
   * @param step - Field name or index.
   */
  to(step: PathStep): Path {
    const known = this.#next.get(step);
    if (known !== undefined) return known;
    const made = new Path(this, step);
    if (this.#next.size < keptSteps) this.#next.set(step, made);
    return made;
  }

  /**
   * Continued by another path.
   *
   * @param other - Path from where this one ends.
   */
  then(other: Path): Path {
    return other.parent === undefined ? this : this.then(other.parent).to(other.step);
  }
}
