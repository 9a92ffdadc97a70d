import { misuse } from '../error/misuse.js';
import {
  addRational,
  compareRational,
  type Rational,
  rational,
  writeRational,
} from './Rational.js';

/** One release that was paid for. */
export interface BudgetEntry {
  /** What was released, in the publisher's words. */
  readonly purpose: string;
  /** Cost rho in zero-concentrated differential privacy, as an exact fraction in text. */
  readonly rho: string;
}

/**
 * The ledger of a data set's privacy budget, plain data. Costs in zCDP (Bun, Steinke 2016) simply add up, over releases
 * too.
 */
export interface PrivacyBudget {
  /** Always `njia-privacy-budget`. */
  readonly standard: 'njia-privacy-budget';
  /** Version of the form. */
  readonly version: 1;
  /** Greatest total rho that may ever be spent, as an exact fraction in text. */
  readonly limit: string;
  /** What was spent. */
  readonly spent: readonly BudgetEntry[];
}

/**
 * Opens a budget.
 *
 * @param limit - greatest total rho, such as `1/2`
 * @returns the budget with nothing spent
 */
export function openBudget(limit: string): PrivacyBudget {
  return {
    standard: 'njia-privacy-budget',
    version: 1,
    limit: writeRational(rational(limit)),
    spent: [],
  };
}

/**
 * What has been spent.
 *
 * @param budget - the budget
 * @returns the exact total rho
 */
export function spentRho({ spent }: PrivacyBudget): Rational {
  return spent.reduce((sum, { rho }) => addRational(sum, rational(rho)), rational('0'));
}

/**
 * Pays for a release before it is drawn.
 *
 * @param budget - the budget
 * @param purpose - what is released
 * @param rho - its cost
 * @returns the budget afterwards
 * @throws AnonymiseError `limit-exceeded` when it costs more than is left; nothing is spent then
 */
export function spend(budget: PrivacyBudget, purpose: string, rho: Rational): PrivacyBudget {
  if (compareRational(addRational(spentRho(budget), rho), rational(budget.limit)) > 0) {
    throw misuse(
      'limit-exceeded',
      'The privacy budget of this data set is spent.',
      'Release less, or with more noise.',
    );
  }
  return { ...budget, spent: [...budget.spent, { purpose, rho: writeRational(rho) }] };
}

/**
 * What a total rho means as (epsilon, delta): epsilon = rho + 2 sqrt(rho ln(1 / delta)) (Bun, Steinke 2016, proposition 1.3).
 *
 * @param rho - the total
 * @param delta - chance that the bound on epsilon does not hold, above 0, below 1
 * @returns epsilon
 */
export function epsilonOf({ numerator, denominator }: Rational, delta: number): number {
  const rho = Number(numerator) / Number(denominator);
  return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
}
