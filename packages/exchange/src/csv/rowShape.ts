import type { Issue } from '@njia/schema';
import { raise } from '../tables/raise.js';
import type { CsvRecord } from './csvRecord.js';

const otherDelimiters = [',', ';', '\t', '|'];

/**
 * Watches the number of cells of each record and says which rows differ. Left alone are blank lines,
 * short rows above the table (titles), and a block of even rows after a blank line (a second table):
 * those are recognised later, with their own words.
 */
export class RowShape {
  #expected: number;
  readonly #delimiter: string;
  readonly #file: number | undefined;
  #tableBegan = false;
  #afterBlank = false;
  #held: { readonly width: number; readonly issue: Issue } | undefined;

  /**
   * Begins a table.
   *
   * @param expected - usual number of cells
   * @param delimiter - delimiter of the file
   * @param file - number of the file, for locations
   */
  constructor(expected: number, delimiter: string, file?: number) {
    this.#expected = expected;
    this.#delimiter = delimiter;
    this.#file = file;
  }

  /**
   * Looks at the next record.
   *
   * @param record - the record
   * @returns what is wrong with it, or with the one before it
   */
  watch(record: CsvRecord): readonly Issue[] {
    const { cells } = record;
    const width = cells.length;
    if (width === this.#expected && !record.quoteFault && this.#held === undefined) {
      this.#tableBegan = true;
      this.#afterBlank = width === 1 && cells[0] === '';
      return [];
    }
    if (width === 1 && cells[0] === '') {
      this.#afterBlank = true;
      return this.end();
    }
    const issues: Issue[] = [];
    const location = {
      ...(this.#file === undefined ? {} : { file: this.#file }),
      row: record.row,
      line: record.line,
    };
    if (this.#held?.width === width) {
      // Two even rows after a blank line: another table begins here.
      this.#expected = width;
      this.#held = undefined;
    }
    issues.push(...this.end());
    if (record.quoteFault) issues.push(raise('TABLE-QUOTE', { location }));
    if (width === this.#expected) {
      this.#tableBegan = true;
    } else if (this.#tableBegan || !this.#isTitle(cells)) {
      const issue = raise('TABLE-RAGGED', {
        location,
        params: { cells: width, columns: this.#expected, cause: this.#cause(cells) },
      });
      if (this.#afterBlank && width > 1) this.#held = { width, issue };
      else issues.push(issue);
    }
    this.#afterBlank = false;
    return issues;
  }

  /**
   * Ends the table.
   *
   * @returns a finding that was held back, if any
   */
  end(): readonly Issue[] {
    const held = this.#held;
    this.#held = undefined;
    return held === undefined ? [] : [held.issue];
  }

  #isTitle(cells: readonly string[]): boolean {
    const short = this.#expected > 2 && cells.length <= this.#expected / 2;
    return short && this.#cause(cells) === 'missing-cells';
  }

  #cause(cells: readonly string[]): 'extra-cells' | 'missing-cells' | 'other-delimiter' {
    if (cells.length > this.#expected) return 'extra-cells';
    const missing = this.#expected - cells.length;
    for (const delimiter of otherDelimiters) {
      if (delimiter === this.#delimiter) continue;
      const found = cells.reduce((sum, cell) => sum + cell.split(delimiter).length - 1, 0);
      if (found === missing) return 'other-delimiter';
    }
    return 'missing-cells';
  }
}
