import { xmlAttribute } from '../xml/xmlAttribute.js';
import type { XmlHandler } from '../xml/xmlHandler.js';
import type { CellBudget } from './cellBudget.js';
import { parseRange } from './parseRange.js';

/** Collects the addresses of cells with a comment, old style or threaded; never the text. */
export class CommentsHandler implements XmlHandler {
  readonly #found = new Map<string, { readonly row: number; readonly column: number }>();
  readonly #budget: CellBudget;

  /**
   * Begins one comments part.
   *
   * @param budget - pays for each address
   */
  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  /** Addresses found, in order of row and column. */
  get addresses(): readonly { readonly row: number; readonly column: number }[] {
    return [...this.#found.values()].sort(
      (one, other) => one.row - other.row || one.column - other.column,
    );
  }

  open(name: string, tag: string): void {
    if (name !== 'comment' && name !== 'threadedComment') return;
    const reference = xmlAttribute(tag, 'ref') ?? '';
    const range = parseRange(reference);
    this.#budget.take(1);
    if (range !== undefined) {
      this.#found.set(reference, { row: range.firstRow, column: range.firstColumn });
    }
  }

  close(): void {
    // Only start tags matter.
  }

  text(): void {
    // Comments are about people: their text is not kept.
  }
}
