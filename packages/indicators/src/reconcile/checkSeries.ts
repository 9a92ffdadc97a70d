import type { Quantity } from '../values/Quantity.js';
import type { ReconciliationFinding } from './ReconciliationFinding.js';

/** A figure of a series as published. */
export interface SeriesFigure {
  /** Period. */
  readonly period: string;
  /** Calendar of the period. */
  readonly calendar: string;
  /** Publisher. */
  readonly publisher: string;
  /** Source or export, with its date. */
  readonly source: string;
  /** The value; `null` = missing. */
  readonly value: Quantity | null;
}

const finding = (
  check: ReconciliationFinding['check'],
  name: string,
  expected: Quantity | null = null,
  found: Quantity | null = null,
  disjoint = true,
): ReconciliationFinding => ({
  check,
  name,
  expected,
  found,
  difference: 0,
  tolerance: 0,
  disjoint,
});

const same = (a: Quantity, b: Quantity): boolean => a.low === b.low && a.high === b.high;

/**
 * Warnings about a series over time: the same value twice in a row, another source inside the series, a period printed
 * twice (equal or contradictory), publishers or calendars mixed.
 *
 * @param name - Name of the series.
 * @param figures - Figures in the order of time.
 */
export function checkSeries(
  name: string,
  figures: readonly SeriesFigure[],
): ReconciliationFinding[] {
  const findings: ReconciliationFinding[] = [];
  if (new Set(figures.map((figure) => figure.publisher)).size > 1)
    findings.push(finding('publishers-mixed', name));
  if (new Set(figures.map((figure) => figure.calendar)).size > 1)
    findings.push(finding('calendars-mixed', name));
  const byPeriod = new Map<string, SeriesFigure>();
  let before: SeriesFigure | undefined;
  for (const figure of figures) {
    const twin = byPeriod.get(figure.period);
    if (twin !== undefined) {
      const equal = twin.value !== null && figure.value !== null && same(twin.value, figure.value);
      findings.push(
        finding('duplicate-key', `${name}: ${figure.period}`, twin.value, figure.value, !equal),
      );
    }
    byPeriod.set(figure.period, figure);
    if (before !== undefined && before.period !== figure.period) {
      if (before.source !== figure.source)
        findings.push(finding('source-changes', `${name}: ${figure.period}`));
      // Small numbers repeat by chance.
      if (
        before.value !== null &&
        figure.value !== null &&
        figure.value.low >= 10 &&
        same(before.value, figure.value)
      )
        findings.push(
          finding('repeated-value', `${name}: ${figure.period}`, before.value, figure.value),
        );
    }
    before = figure;
  }
  return findings;
}

/**
 * Large values that stand in two different indicators of the same area and year: probably entered in the wrong field.
 *
 * @param values - Values with the name of their indicator.
 * @param least - Smallest value looked at; default 50.
 */
export function checkEqualElsewhere(
  values: readonly { readonly indicator: string; readonly value: Quantity | null }[],
  least = 50,
): ReconciliationFinding[] {
  const findings: ReconciliationFinding[] = [];
  for (const [index, one] of values.entries())
    for (const other of values.slice(index + 1)) {
      if (one.indicator === other.indicator || one.value === null || other.value === null) continue;
      if (one.value.low >= least && same(one.value, other.value))
        findings.push(
          finding(
            'equal-values-elsewhere',
            `${one.indicator} and ${other.indicator}`,
            one.value,
            other.value,
          ),
        );
    }
  return findings;
}
