import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../results/TableDimension.js';
import { CellAccumulator } from './CellAccumulator.js';
import type { CompiledDimension } from './compileDimension.js';

/** Cells of one breakdown and period, by the codes of their key. */
export type CellMap = Map<
  string,
  { readonly key: readonly string[]; readonly cell: CellAccumulator }
>;

/** Most cells addressed by a plain array; beyond it a map of numbers does, more slowly. */
const largestArray = 4_000_000;

/** Category codes of one axis as small numbers: 0 the margin, 1 "not known", 2 "does not apply". */
export class Dictionary {
  /** The codes by number. */
  readonly codes: string[] = [TOTAL, UNKNOWN, NOT_APPLICABLE];
  readonly #indexes = new Map<string, number>(this.codes.map((code, index) => [code, index]));

  /** Number of a code. */
  index(code: string): number {
    const known = this.#indexes.get(code);
    if (known !== undefined) return known;
    this.#indexes.set(code, this.codes.length);
    this.codes.push(code);
    return this.codes.length - 1;
  }
}

/** Cells addressed by the numbers of their categories, one digit for each axis. */
export class CellSpace {
  /** What one step on each axis adds to the address. */
  readonly strides: readonly number[];
  readonly #dictionaries: readonly Dictionary[];
  readonly #array: (CellAccumulator | undefined)[] | undefined;
  readonly #map = new Map<number, CellAccumulator>();

  /** @param dictionaries - Categories of the axes, complete. */
  constructor(dictionaries: readonly Dictionary[]) {
    this.#dictionaries = dictionaries;
    const strides: number[] = [];
    let size = 1;
    for (const { codes } of dictionaries) {
      strides.push(size);
      size *= codes.length;
    }
    this.strides = strides;
    this.#array = size <= largestArray ? new Array<CellAccumulator | undefined>(size) : undefined;
  }

  /** The cell at an address, made if it is not there. */
  at(index: number): CellAccumulator {
    const known = this.#array === undefined ? this.#map.get(index) : this.#array[index];
    if (known !== undefined) return known;
    const cell = new CellAccumulator();
    if (this.#array === undefined) this.#map.set(index, cell);
    else this.#array[index] = cell;
    return cell;
  }

  /** Adds the margins of axes whose categories exclude each other. */
  margins(dimensions: readonly CompiledDimension[]): void {
    for (const [position, dimension] of dimensions.entries()) {
      if (dimension.multiple) continue;
      const stride = this.strides[position] ?? 1;
      const radix = this.#dictionaries[position]?.codes.length ?? 1;
      for (const [index, cell] of this.#entries()) {
        const category = Math.floor(index / stride) % radix;
        if (category !== 0) this.at(index - category * stride).merge(cell);
      }
    }
  }

  /** The cells by the codes of their keys. */
  cells(): CellMap {
    const cells: CellMap = new Map();
    for (const [index, cell] of this.#entries()) {
      const key = this.#dictionaries.map(
        ({ codes }, position) =>
          codes[Math.floor(index / (this.strides[position] ?? 1)) % codes.length] ?? TOTAL,
      );
      cells.set(key.join('\u0001'), { key, cell });
    }
    return cells;
  }

  #entries(): (readonly [number, CellAccumulator])[] {
    if (this.#array === undefined) return [...this.#map];
    const found: (readonly [number, CellAccumulator])[] = [];
    this.#array.forEach((cell, index) => {
      if (cell !== undefined) found.push([index, cell]);
    });
    return found;
  }
}
