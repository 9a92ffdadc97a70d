import type { Equation, Term } from '../Equation.js';
import type { FigureBook } from './FigureBook.js';

const slack = 1e-9;

/** What is left of a number when others are taken out. */
export interface Rest {
  /** The expression. */
  readonly terms: readonly Term[];
  /** Its value; `null` if a part is not known. */
  readonly value: number | null;
  /** Variable of the number. */
  readonly whole: number;
}

/** A difference that some count which no figure shows is at least. */
export interface Excess {
  /** The difference. */
  readonly terms: readonly Term[];
  /** Its value. */
  readonly value: number;
}

/** What structure says about the numbers of a book, and which differences of them are small counts. */
export class Relations {
  /** What everybody knows. */
  readonly equations: Equation[] = [];
  /** Numbers that no cell shows, but differences of cells do. */
  readonly rests: Rest[] = [];
  /** Differences that small counts may be at least. */
  readonly excesses: Excess[] = [];
  readonly #book: FigureBook;
  readonly #written = new Set<string>();

  /** @param book - The numbers. */
  constructor(book: FigureBook) {
    this.#book = book;
  }

  /** Value of an expression; `null` if a part is not known. */
  valueOf(terms: readonly Term[]): number | null {
    let sum = 0;
    for (const [variable, coefficient] of terms) {
      const value = this.#book.values[variable];
      if (value === null || value === undefined) return null;
      sum += coefficient * value;
    }
    return sum;
  }

  /**
   * Says that an expression is zero, or at most zero; what is not true of the numbers is not said.
   *
   * @param terms - The expression.
   * @param relation - Which.
   * @returns Whether it was said.
   */
  tell(terms: readonly Term[], relation: Equation['relation']): boolean {
    const sums = new Map<number, number>();
    for (const [variable, coefficient] of terms)
      sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
    const merged = [...sums].filter(([, coefficient]) => coefficient !== 0);
    if (merged.length === 0) return true;
    const value = this.valueOf(merged);
    const size = merged.reduce(
      (most, [variable]) => Math.max(most, this.#book.values[variable] ?? 0),
      1,
    );
    if (value !== null && (relation === '=' ? Math.abs(value) : value) > slack * size) return false;
    const equation: Equation = { terms: merged, relation, constant: 0 };
    const name = JSON.stringify(equation);
    if (!this.#written.has(name)) {
      this.#written.add(name);
      this.equations.push(equation);
    }
    return true;
  }

  /**
   * Says that a whole is its parts and a rest that no figure shows; the rest may be a small count.
   *
   * @param whole - The whole.
   * @param parts - Parts that do not overlap.
   * @param open - Whether there may be a rest.
   */
  split(whole: number, parts: readonly number[], open: boolean): number | undefined {
    const minus = parts.map((part): Term => [part, -1]);
    // A whole without parts is its own rest.
    if (parts.length === 0) return undefined;
    if (!open) {
      this.tell([[whole, 1], ...minus], '=');
      return undefined;
    }
    const terms: Term[] = [[whole, 1], ...minus];
    const value = this.valueOf(terms);
    if (value !== null && value < -slack) {
      for (const part of parts) this.atMost(part, whole);
      return undefined;
    }
    const rest = this.#book.fresh(value);
    this.tell([...terms, [rest, -1]], '=');
    this.rests.push({ terms: [[rest, 1]], value, whole });
    return rest;
  }

  /**
   * Says that a count which no figure shows is at least the difference of two numbers.
   *
   * @param more - The one that may be greater.
   * @param less - The other.
   */
  excess(more: number, less: number): void {
    const terms: Term[] = [
      [more, 1],
      [less, -1],
    ];
    const value = this.valueOf(terms);
    if (value !== null && value > 0) this.excesses.push({ terms, value });
  }

  /** A number that no figure shows, and of which nothing is known but what relations say. */
  unknown(): number {
    return this.#book.fresh(null);
  }

  /** Says that a part does not exceed its whole. */
  atMost(part: number, whole: number): void {
    if (part !== whole)
      this.tell(
        [
          [part, 1],
          [whole, -1],
        ],
        '<=',
      );
  }
}
