import { cellIdentity } from '../results/cellIdentity.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import { TOTAL } from '../results/TableDimension.js';
import { cellRequirements, hasComplement } from './cellRequirements.js';
import type { DisclosureProfile } from './disclosureProfiles.js';
import type { Equation, Term } from './Equation.js';
import type { ProtectionProblem, PublishedCell } from './ProtectionProblem.js';
import { tableLines } from './tableLines.js';

/** A result set as the attacker sees it. */
export interface ResultProblem {
  /** The publication: all tables at once, since a total may stand in several. */
  readonly problem: ProtectionProblem;
  /** Index of each cell in the problem, by table, then by position. */
  readonly cellOf: readonly (readonly number[])[];
}

/** Kinds whose numbers do not add up along any axis. */
const notAdditive = new Set(['median', 'quantile', 'change', 'composite', 'key-change', 'status']);
const slack = 1e-9;

/**
 * Writes all tables of a run as one system of equations.
 *
 * Numbers of equal meaning are one variable, see {@link cellIdentity}. So are, from the threshold on, equal numbers of the
 * same unit and period in different definitions: the total of one indicator is often the base of another, and a cell hidden
 * here must not be read off there. Where they are equal by chance this only costs a few cells more.
 *
 * @param results - Exact results.
 * @param profile - The profile.
 * @param exempt - Tables about no persons, which are neither protected nor used.
 */
export function resultProblem(
  results: ResultSet,
  profile: DisclosureProfile,
  exempt: (table: ResultTable) => boolean,
): ResultProblem {
  const values: number[] = [];
  const byName = new Map<string, number>();
  const variable = (name: string, value: number): number => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    values.push(value);
    byName.set(name, values.length - 1);
    return values.length - 1;
  };
  const aliases = new Map<string, { readonly variable: number; readonly users: Set<string> }>();
  /** Chooses the variable of a number: its own, or the one of an equal number elsewhere. */
  const numberOf = (table: ResultTable, period: string, name: string, value: number): number => {
    if (value < Math.max(1, profile.threshold)) return variable(name, value);
    const alias = `${table.countedUnit} ${period} ${value}`;
    const other = aliases.get(alias);
    const { id } = table.definition;
    // One number a definition: a part as large as its whole is still another quantity.
    if (!byName.has(name) && other !== undefined && !other.users.has(id)) {
      byName.set(name, other.variable);
      other.users.add(id);
    }
    const own = variable(name, value);
    if (other === undefined) aliases.set(alias, { variable: own, users: new Set([id]) });
    return own;
  };
  const cells: PublishedCell[] = [];
  const equations: Equation[] = [];
  const written = new Set<string>();
  const tell = (equation: Equation): void => {
    const name = JSON.stringify(equation);
    if (written.has(name)) return;
    written.add(name);
    equations.push(equation);
  };
  const cellOf = results.tables.map((table): number[] => {
    if (exempt(table)) return [];
    const external = table.definition.kind === 'rate';
    const change = table.definition.kind === 'change';
    const own = table.cells.map((cell) => {
      const identity = cellIdentity(table, cell);
      const period = cell.key[0] ?? '';
      const { numerator, denominator } = cell;
      const above =
        numerator === null || numerator < 0
          ? -1
          : numberOf(table, period, `n${identity}`, numerator);
      const below =
        denominator === null || denominator < 0 || external
          ? -1
          : numberOf(table, change ? '' : period, `d${identity}`, denominator);
      if (
        above >= 0 &&
        below >= 0 &&
        hasComplement(table) &&
        (numerator ?? 0) <= (denominator ?? 0)
      )
        tell({
          terms: [
            [above, 1],
            [below, -1],
          ],
          relation: '<=',
          constant: 0,
        });
      const margins = cell.key.slice(1).filter((code) => code === TOTAL).length;
      cells.push({
        shows: [above, below].filter((one) => one >= 0),
        // Who knows the base alone has not got the cell back; a small base is a requirement of its own.
        secret: [above, below].filter((one) => one >= 0).slice(0, 1),
        // Readers need totals most; a hidden zero protects others poorly.
        cost: 1 + (numerator ?? 0) + margins * 1e4 + (numerator === 0 ? 1e3 : 0),
        requirements: cellRequirements(
          table,
          cell,
          { numerator: above, denominator: below },
          profile,
        ),
      });
      return { index: cells.length - 1, above, below };
    });
    if (!notAdditive.has(table.definition.kind))
      for (const { whole, parts, covers } of tableLines(table))
        for (const side of ['above', 'below'] as const) {
          const top = own[whole]?.[side] ?? -1;
          const rest = parts.map((part) => own[part]?.[side] ?? -1).filter((one) => one >= 0);
          const base = side === 'below' && table.definition.kind === 'share';
          if (top >= 0 && rest.length > 0) tellLine(top, rest, { covers, base }, values, tell);
        }
    return own.map(({ index }) => index);
  });
  return { problem: { values, equations, cells }, cellOf };
}

/** What structure says about a whole and its parts, as far as it is true of these numbers. */
function tellLine(
  whole: number,
  parts: readonly number[],
  { covers, base }: { readonly covers: boolean; readonly base: boolean },
  values: readonly number[],
  tell: (equation: Equation) => void,
): void {
  const top = values[whole] ?? 0;
  const sum = parts.reduce((running, part) => running + (values[part] ?? 0), 0);
  const minus = parts.map((part): Term => [part, -1]);
  // The base of a share is the same in every part.
  const same = base && covers && parts.every((part) => values[part] === top);
  if (same) {
    for (const part of parts)
      if (part !== whole)
        tell({
          terms: [
            [part, 1],
            [whole, -1],
          ],
          relation: '=',
          constant: 0,
        });
    return;
  }
  if (covers && Math.abs(sum - top) <= slack * Math.max(1, top)) {
    const terms = merged([[whole, 1], ...minus]);
    if (terms.length > 0) tell({ terms, relation: '=', constant: 0 });
  } else if (covers && sum > top)
    tell({ terms: merged([[whole, 1], ...minus]), relation: '<=', constant: 0 });
  for (const part of parts) {
    if (part === whole) continue;
    if ((values[part] ?? 0) <= top)
      tell({
        terms: [
          [part, 1],
          [whole, -1],
        ],
        relation: '<=',
        constant: 0,
      });
  }
}

/** Terms with each variable once: two parts may be the same number. */
function merged(terms: readonly Term[]): Term[] {
  const sums = new Map<number, number>();
  for (const [variable, coefficient] of terms)
    sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
  return [...sums].filter(([, coefficient]) => coefficient !== 0);
}
