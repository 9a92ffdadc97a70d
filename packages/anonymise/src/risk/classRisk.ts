/** Risk of re-identification when the attacker knows that the person is in the table (or in the population). */
export interface ClassRisk {
  /** Number of records. */
  readonly records: number;
  /** Number of classes of equal quasi-identifiers. */
  readonly classes: number;
  /** Size of the smallest class: its records, or the persons behind them where some have several. */
  readonly smallest: number;
  /** Records that are alone in their class. */
  readonly uniques: number;
  /** Greatest risk of one record, 1 / size of its class. */
  readonly highest: number;
  /** Mean risk: classes / records where everybody has one. Prosecutor and marketer share it when the table is the population. */
  readonly mean: number;
  /** Number of records whose risk is above the threshold asked for. */
  readonly above: number;
}

/**
 * Prosecutor risk from the sizes of classes; journalist risk from their sizes in the population.
 *
 * @param sizes - size of each class: in the table (prosecutor) or in the population (journalist)
 * @param records - records of each class in the table; `sizes` when absent
 * @param threshold - risk from which records are counted in `above`, default 0.2
 * @returns the risk
 */
export function classRisk(
  sizes: ArrayLike<number>,
  records: ArrayLike<number> = sizes,
  threshold = 0.2,
): ClassRisk {
  let total = 0;
  let expected = 0;
  let classes = 0;
  let smallest = Infinity;
  let uniques = 0;
  let above = 0;
  for (let id = 0; id < sizes.length; id++) {
    const size = sizes[id] as number;
    const mine = records[id] as number;
    if (mine === 0) continue;
    classes++;
    total += mine;
    expected += mine / size;
    smallest = Math.min(smallest, size);
    if (size === 1) uniques += mine;
    if (1 / size > threshold) above += mine;
  }
  return {
    records: total,
    classes,
    smallest: total === 0 ? 0 : smallest,
    uniques,
    highest: total === 0 ? 0 : 1 / smallest,
    mean: total === 0 ? 0 : expected / total,
    above,
  };
}
