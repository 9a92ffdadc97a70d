/** What is gathered for one cell. Plain numbers on one object: this is the inner loop. */
export class CellAccumulator {
  /** Units certainly in the initial population. */
  units = 0;
  /** Units perhaps in it. */
  open = 0;
  /** Records certainly in it. */
  records = 0;
  /** Units certainly excluded. */
  excluded = 0;
  /** Units certainly excepted. */
  exceptions = 0;
  /** Cohort units whose window is open. */
  notYetDue = 0;
  /** Records whose amount is not known. */
  unknownValues = 0;
  /** Records in another currency. */
  otherCurrency = 0;
  /** Answers of a multiple-response dimension. */
  mentions = 0;
  /** Units with an answer there. */
  respondents = 0;
  /** Units by outcome mask. */
  readonly masks: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  /** Least and greatest sum above the line; `aboveHigh` is Infinity when open. */
  aboveLow = 0;
  /** See `aboveLow`. */
  aboveHigh = 0;
  /** Least and greatest sum below the line. */
  belowLow = 0;
  /** See `belowLow`. */
  belowHigh = 0;
  /** Lower and upper ends of single values, for means and quantiles. */
  lows: number[] = [];
  /** See `lows`. */
  highs: number[] = [];
  /** Amounts by organisation. */
  readonly contributions = new Map<string, number>();
  /** Ids of records, if kept. */
  lineage: string[] = [];

  /** Adds another cell's content: margins of dimensions whose categories exclude each other. */
  merge(other: CellAccumulator): void {
    this.units += other.units;
    this.open += other.open;
    this.records += other.records;
    this.excluded += other.excluded;
    this.exceptions += other.exceptions;
    this.notYetDue += other.notYetDue;
    this.unknownValues += other.unknownValues;
    this.otherCurrency += other.otherCurrency;
    this.mentions += other.mentions;
    this.respondents += other.respondents;
    other.masks.forEach((count, mask) => {
      this.masks[mask] = (this.masks[mask] ?? 0) + count;
    });
    this.aboveLow += other.aboveLow;
    this.aboveHigh += other.aboveHigh;
    this.belowLow += other.belowLow;
    this.belowHigh += other.belowHigh;
    for (const value of other.lows) this.lows.push(value);
    for (const value of other.highs) this.highs.push(value);
    for (const [organisation, amount] of other.contributions)
      this.contributions.set(organisation, (this.contributions.get(organisation) ?? 0) + amount);
    for (const id of other.lineage) this.lineage.push(id);
  }
}
