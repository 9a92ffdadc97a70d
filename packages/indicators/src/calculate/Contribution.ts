import type { CellAccumulator } from './CellAccumulator.js';

/** Everything one unit adds to each of its cells. One object for all units: this is the inner loop. */
export class Contribution {
  /** What the unit may be, as bits of `logic/outcomes`. */
  mask = 0;
  /** Weight. */
  weight = 1;
  /** Whether it is certainly in the initial population. */
  certain = false;
  /** Records certainly in it. */
  records = 0;
  /** 1 if certainly excluded. */
  excluded = 0;
  /** 1 if certainly an exception. */
  exceptions = 0;
  /** 1 if its window is open. */
  notYetDue = 0;
  /** Records whose amount is not known. */
  unknownValues = 0;
  /** Records in another currency. */
  otherCurrency = 0;
  /** Least sum above the line. */
  aboveLow = 0;
  /** Greatest sum above it. */
  aboveHigh = 0;
  /** Least sum below the line. */
  belowLow = 0;
  /** Greatest sum below it. */
  belowHigh = 0;
  /** The one amount of a mean or quantile. */
  single: { readonly low: number; readonly high: number } | undefined;
  /** Amounts by organisation. */
  organisations: readonly (readonly [string, number])[] = [];
  /** Ids of the records. */
  ids: readonly string[] = [];

  /** Forgets the amounts of the unit before. */
  clear(): void {
    this.weight = 1;
    this.notYetDue = 0;
    this.unknownValues = 0;
    this.otherCurrency = 0;
    this.aboveLow = 0;
    this.aboveHigh = 0;
    this.belowLow = 0;
    this.belowHigh = 0;
    this.single = undefined;
    this.organisations = [];
    this.ids = [];
  }

  /** Adds a unit without amounts. */
  addCount(cell: CellAccumulator): void {
    if (this.certain) cell.units += 1;
    else cell.open += 1;
    cell.records += this.records;
    cell.excluded += this.excluded;
    cell.exceptions += this.exceptions;
    cell.masks[this.mask] = (cell.masks[this.mask] ?? 0) + 1;
  }

  /** Adds a unit with whatever it has. */
  add(cell: CellAccumulator): void {
    cell.notYetDue += this.notYetDue;
    if (this.notYetDue > 0) return;
    if (this.certain) cell.units += 1;
    else cell.open += 1;
    cell.records += this.records;
    cell.excluded += this.excluded;
    cell.exceptions += this.exceptions;
    cell.unknownValues += this.unknownValues;
    cell.otherCurrency += this.otherCurrency;
    cell.masks[this.mask] = (cell.masks[this.mask] ?? 0) + this.weight;
    cell.aboveLow += this.aboveLow;
    cell.aboveHigh += this.aboveHigh;
    cell.belowLow += this.belowLow;
    cell.belowHigh += this.belowHigh;
    if (this.single !== undefined) {
      cell.lows.push(this.single.low);
      cell.highs.push(this.single.high);
    }
    for (const [organisation, amount] of this.organisations)
      cell.contributions.set(organisation, (cell.contributions.get(organisation) ?? 0) + amount);
    for (const id of this.ids) cell.lineage.push(id);
  }
}
