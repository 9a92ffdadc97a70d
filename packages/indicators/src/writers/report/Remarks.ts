import type { ReportCell } from './Report.js';
import type { CellText } from './cellText.js';

/** The remarks of one indicator: each is printed once, and cells refer to it by number. */
export class Remarks {
  private readonly common: ReadonlySet<string>;
  private readonly numbers = new Map<string, number>();

  /**
   * @param common - Remarks that hold for every cell: they stand under the indicator once, without a number.
   */
  constructor(common: ReadonlySet<string>) {
    this.common = common;
  }

  /** Texts in the order of their numbers. */
  get texts(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /**
   * A cell that refers to its remarks.
   *
   * @param text - The cell in words.
   */
  refer({ value, number, details, remarks }: CellText): ReportCell {
    return {
      value,
      number,
      details,
      remarks: remarks.flatMap((remark) => {
        if (this.common.has(remark)) return [];
        const known = this.numbers.get(remark) ?? this.numbers.size + 1;
        this.numbers.set(remark, known);
        return known;
      }),
    };
  }
}
