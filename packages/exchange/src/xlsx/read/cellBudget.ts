import { limitError } from '../../limits/limitError.js';
import type { Limits } from '../../limits/limits.js';

/** Counts everything a workbook makes us hold one by one: cells, gaps, shared texts, merges. */
export class CellBudget {
  readonly #limits: Limits;
  #left: number;

  /**
   * Begins with the whole budget.
   *
   * @param limits - limits in force
   */
  constructor(limits: Limits) {
    this.#limits = limits;
    this.#left = limits.cells;
  }

  /**
   * Takes some of the budget.
   *
   * @param count - how many things will be held
   * @throws NjiaError `LIMIT-CELLS` when the budget is spent
   */
  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw limitError('cells', this.#limits);
  }
}
