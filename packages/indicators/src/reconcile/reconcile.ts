import type { Quantity } from '../values/Quantity.js';
import { sum } from '../values/quantityArithmetic.js';
import { roundHalfAway } from '../values/roundHalfAway.js';
import { compareQuantities } from './compareQuantities.js';
import type { ReconciliationFinding } from './ReconciliationFinding.js';

const exact = (value: number): Quantity => ({ low: value, high: value });

/**
 * Parts of an exhaustive, exclusive breakdown against its total: unknown must be among the parts.
 *
 * @param name - Name of the breakdown.
 * @param total - The total as published.
 * @param parts - All parts.
 */
export function checkParts(
  name: string,
  total: Quantity | null,
  parts: readonly (Quantity | null)[],
): ReconciliationFinding | null {
  return compareQuantities('parts-equal-total', name, total, sum(parts));
}

/**
 * A part against the whole; also across breakdowns that are not exhaustive. Only an excess is a finding.
 *
 * @param name - Name of the part.
 * @param whole - The whole.
 * @param part - The part.
 */
export function checkPartWithinWhole(
  name: string,
  whole: Quantity,
  part: Quantity,
): ReconciliationFinding {
  const limit = whole.high ?? Number.POSITIVE_INFINITY;
  const excess = Math.max(0, part.low - limit);
  return {
    check: 'part-within-whole',
    name,
    expected: whole,
    found: part,
    difference: excess,
    tolerance: 0,
    disjoint: excess > 0,
  };
}

/** A cell of a table of two axes; `null` on an axis = the margin of that axis. */
export interface CrossCell {
  /** Category on the first axis. */
  readonly row: string | null;
  /** Category on the second axis. */
  readonly column: string | null;
  /** The value. */
  readonly value: Quantity | null;
}

/**
 * A table of two axes: cells against each margin, by both axes, and the margins of each axis against the total. Totals
 * can add up while the margins are wrong, so every axis is looked at.
 *
 * @param name - Name of the table.
 * @param cells - Cells and margins as published.
 */
export function checkCrossTable(
  name: string,
  cells: readonly CrossCell[],
): ReconciliationFinding[] {
  const findings: (ReconciliationFinding | null)[] = [];
  const at = (row: string | null, column: string | null): Quantity | null =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  const has = (row: string | null, column: string | null): boolean =>
    cells.some((cell) => cell.row === row && cell.column === column);
  const known = (values: readonly (string | null)[]): string[] =>
    [...new Set(values)].filter((value) => value !== null);
  const rows = known(cells.map((cell) => cell.row));
  const columns = known(cells.map((cell) => cell.column));
  const total = at(null, null);
  const inner = cells.filter((cell) => cell.row !== null && cell.column !== null);
  for (const row of rows) {
    const own = inner.filter((cell) => cell.row === row);
    if (has(row, null) && own.length > 0)
      findings.push(
        compareQuantities(
          'cells-equal-marginal',
          `${name}: ${row}`,
          at(row, null),
          sum(own.map((cell) => cell.value)),
        ),
      );
  }
  for (const column of columns) {
    const own = inner.filter((cell) => cell.column === column);
    if (has(null, column) && own.length > 0)
      findings.push(
        compareQuantities(
          'cells-equal-marginal',
          `${name}: ${column}`,
          at(null, column),
          sum(own.map((cell) => cell.value)),
        ),
      );
  }
  const margin = (values: readonly (Quantity | null)[], axis: string): void => {
    if (values.length > 0)
      findings.push(
        compareQuantities('marginals-equal-total', `${name}: ${axis}`, total, sum(values)),
      );
  };
  margin(
    rows.filter((row) => has(row, null)).map((row) => at(row, null)),
    'rows',
  );
  margin(
    columns.filter((column) => has(null, column)).map((column) => at(null, column)),
    'columns',
  );
  if (inner.length > 0)
    findings.push(
      compareQuantities('parts-equal-total', name, total, sum(inner.map((cell) => cell.value))),
    );
  return findings.filter((finding): finding is ReconciliationFinding => finding !== null);
}

/**
 * A printed percentage against the one computed from printed counts; half of the last printed digit is accepted.
 *
 * @param name - Name of the figure.
 * @param printed - The percentage as printed.
 * @param decimals - Digits printed after the point.
 * @param numerator - Count above the line.
 * @param denominator - Count below the line.
 */
export function checkPrintedPercentage(
  name: string,
  printed: number,
  decimals: number,
  numerator: number,
  denominator: number,
): ReconciliationFinding | null {
  if (denominator === 0) return null;
  const computed = (100 * numerator) / denominator;
  return compareQuantities(
    'printed-percentage',
    name,
    exact(computed),
    exact(printed),
    0.5 * 10 ** -decimals,
  );
}

/**
 * Printed shares that should add up to 100; half a unit of the last digit is accepted for each part.
 *
 * @param name - Name of the breakdown.
 * @param shares - The shares as printed.
 * @param decimals - Digits printed.
 */
export function checkPrintedShares(
  name: string,
  shares: readonly number[],
  decimals: number,
): ReconciliationFinding | null {
  const total = shares.reduce((a, b) => a + b, 0);
  return compareQuantities(
    'printed-shares-add-up',
    name,
    exact(100),
    exact(total),
    0.5 * 10 ** -decimals * shares.length,
  );
}

/**
 * Which population the rates by sex of a series divide by: the whole population (male + female = total) or the own sex
 * (the mean of both = total).
 *
 * @param total - Rate of all.
 * @param parts - Rates by sex.
 * @param decimals - Digits printed.
 * @returns The identity that holds, or `neither`.
 */
export function denominatorOfRates(
  total: number,
  parts: readonly [number, number],
  decimals: number,
): 'whole-population' | 'own-sex' | 'neither' {
  const added = Math.abs(parts[0] + parts[1] - total);
  const averaged = Math.abs((parts[0] + parts[1]) / 2 - total);
  const tolerance = 1.5 * 10 ** -decimals + 1e-12;
  if (added <= averaged && added <= tolerance) return 'whole-population';
  return averaged <= tolerance ? 'own-sex' : 'neither';
}

/**
 * Fractions that round to a printed percentage, with denominators up to a limit: who wants to know which counts stand
 * behind "97.33 %" finds 73 of 75 and nothing else up to 88.
 *
 * @param printed - The percentage as printed.
 * @param decimals - Digits printed.
 * @param limit - Largest denominator looked at.
 */
export function fractionsOfPercentage(
  printed: number,
  decimals: number,
  limit: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let denominator = 1; denominator <= limit; denominator += 1)
    for (let numerator = 0; numerator <= denominator; numerator += 1)
      if (roundHalfAway((100 * numerator) / denominator, decimals) === printed)
        found.push([numerator, denominator]);
  return found;
}
