import type { ResultCell } from '../results/ResultCell.js';
import type { ResultTable } from '../results/ResultTable.js';
import type { DisclosureProfile } from './disclosureProfiles.js';
import type { Requirement } from './ProtectionProblem.js';
import { tooFew, upperProtection } from './primaryRules.js';

/** Kinds whose numerator is an amount, not a number of units. */
const amounts = new Set(['sum']);
/** Kinds whose numerator says how many values there are. */
const averages = new Set(['mean', 'median', 'quantile']);
/** Kinds whose numerator is a part of the denominator, so that the rest is a group of its own. */
const parts = new Set(['proportion', 'share', 'completeness']);

/** Whether the rest of a cell, denominator minus numerator, can be computed and is a number of units. */
export const hasComplement = (table: ResultTable): boolean => parts.has(table.definition.kind);

/** The cell goes; there is nothing to add up, hence nothing to attack. */
const away: Requirement = { terms: [], upper: 0, width: 0 };

/**
 * Whether a mean, median or quantile is too close to single records: it needs values of enough units on either side of it, and a
 * mean must not be the amount of one organisation.
 */
function tellsOfFew(table: ResultTable, cell: ResultCell, profile: DisclosureProfile): boolean {
  const { threshold, percent } = profile;
  const values = cell.numerator ?? 0;
  const { kind, figures } = table.definition;
  if (cell.value !== null && tooFew(cell.units, threshold)) return true;
  if (kind === 'mean')
    return (
      percent !== null &&
      values > 0 &&
      upperProtection(
        cell.contributions.map(({ amount }) => amount),
        percent,
      ) > 0
    );
  const quantile = figures?.quantile ?? 0.5;
  const tail = values * Math.min(quantile, 1 - quantile);
  return values > 0 && tail < threshold - 1e-9;
}

/**
 * What must stay possible of a sensitive count.
 *
 * @param profile - The profile.
 */
export const openCount = ({
  threshold,
  lower,
  width,
}: DisclosureProfile): Omit<Requirement, 'terms'> => ({
  upper: threshold,
  width,
  ...(lower === null ? {} : { lower }),
});

/** Variables of a cell; -1 where it has none. */
export interface CellVariables {
  /** Numerator. */
  readonly numerator: number;
  /** Denominator; -1 for external ones, which are public knowledge. */
  readonly denominator: number;
}

/**
 * Why a cell is sensitive, as demands on the attack; none if it is not. Units are the contributors of the frequency rule
 * (above the line, below it, and the difference of the two); organisations are those of the p% rule.
 *
 * @param table - Table of the cell.
 * @param cell - The cell.
 * @param variables - Its variables.
 * @param profile - The profile.
 */
export function cellRequirements(
  table: ResultTable,
  cell: ResultCell,
  variables: CellVariables,
  profile: DisclosureProfile,
): Requirement[] {
  const { threshold } = profile;
  if (threshold === 0) return [];
  const { numerator, denominator } = cell;
  const found: Requirement[] = [];
  const open = openCount(profile);
  const amount = amounts.has(table.definition.kind);
  if (!amount && numerator !== null && tooFew(Math.abs(numerator), threshold))
    found.push(
      // A difference below zero is in no sum; the cell goes all the same.
      variables.numerator < 0 ? away : { terms: [[variables.numerator, 1]], ...open },
    );
  if (variables.denominator >= 0 && denominator !== null && tooFew(denominator, threshold))
    found.push({ terms: [[variables.denominator, 1]], ...open });
  if (
    hasComplement(table) &&
    variables.denominator >= 0 &&
    numerator !== null &&
    denominator !== null &&
    tooFew(denominator - numerator, threshold)
  )
    found.push({
      terms: [
        [variables.denominator, 1],
        [variables.numerator, -1],
      ],
      ...open,
    });
  if (amount && variables.numerator >= 0) {
    const total = numerator ?? 0;
    if (tooFew(cell.units, threshold))
      found.push({
        terms: [[variables.numerator, 1]],
        upper: total + 1,
        width: Math.max(1, profile.width),
      });
    if (profile.percent !== null && total > 0) {
      // Without contributions nobody knows that there was more than one.
      const shares =
        cell.contributions.length === 0 ? [total] : cell.contributions.map((one) => one.amount);
      const needed = upperProtection(shares, profile.percent);
      if (needed > 0)
        found.push({ terms: [[variables.numerator, 1]], upper: total + needed, width: 1 });
    }
  }
  if (averages.has(table.definition.kind) && tellsOfFew(table, cell, profile)) found.push(away);
  return found;
}
