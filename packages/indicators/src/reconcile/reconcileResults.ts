import type { ResultSet } from '../results/ResultSet.js';
import { TOTAL } from '../results/TableDimension.js';
import { cellIdentity } from '../results/cellIdentity.js';
import { cellName } from './cellName.js';
import { compareQuantities } from './compareQuantities.js';
import type { ReconciliationFinding } from './ReconciliationFinding.js';

/**
 * Checks computed tables against themselves: parts of additive axes against their margins, shares and proportions above the
 * whole, and margins that are printed in several tables. Only real contradictions are findings, each named by its cell.
 *
 * @param results - The results.
 * @returns Findings that warn; an empty list is a clean bill.
 */
export function reconcileResults(results: ResultSet): ReconciliationFinding[] {
  const findings: ReconciliationFinding[] = [];
  const exact = (value: number) => ({ low: value, high: value });
  const known = new Map<string, number>();
  for (const table of results.tables) {
    const byKey = new Map(table.cells.map((cell) => [cell.key.join('\u0001'), cell]));
    for (const [position, dimension] of table.dimensions.entries()) {
      if (!dimension.additive || dimension.role === 'time') continue;
      for (const cell of table.cells) {
        if (cell.key[position] !== TOTAL || cell.value === null) continue;
        const parts = dimension.categories
          .filter((category) => category.code !== TOTAL)
          .map((category) =>
            byKey.get(
              cell.key
                .map((code, index) => (index === position ? category.code : code))
                .join('\u0001'),
            ),
          );
        if (parts.some((part) => part !== undefined && part.value === null)) continue;
        const total = parts.reduce((running, part) => running + (part?.value ?? 0), 0);
        const finding = compareQuantities(
          'parts-equal-total',
          `${cellName(table, cell.key)}, by ${dimension.id}`,
          exact(cell.value),
          exact(total),
          Math.max(1e-6, 1e-9 * Math.abs(cell.value)),
        );
        if (finding?.disjoint === true) findings.push(finding);
      }
    }
    for (const cell of table.cells) {
      if (cell.value !== null) {
        const identity = cellIdentity(table, cell);
        const other = known.get(identity);
        if (other === undefined) known.set(identity, cell.value);
        else {
          const finding = compareQuantities(
            'marginals-equal-total',
            cellName(table, cell.key),
            exact(other),
            exact(cell.value),
            Math.max(1e-9, 1e-9 * Math.abs(other)),
          );
          if (finding?.disjoint === true) findings.push(finding);
        }
      }
      const { kind } = table.definition;
      const subset = kind === 'proportion' || kind === 'share';
      if (
        subset &&
        cell.numerator !== null &&
        cell.denominator !== null &&
        cell.numerator > cell.denominator
      )
        findings.push({
          check: 'part-within-whole',
          name: cellName(table, cell.key),
          expected: exact(cell.denominator),
          found: exact(cell.numerator),
          difference: cell.numerator - cell.denominator,
          tolerance: 0,
          disjoint: true,
        });
    }
  }
  return findings;
}
