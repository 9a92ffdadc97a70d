import * as z from 'zod';
import type { PrivacyBudget } from './PrivacyBudget.js';

const exact = z.string().regex(/^\d{1,30}(?:\.\d{1,30}|\/\d{1,30})?$/u);

const budgetSchema = z.strictObject({
  standard: z.literal('njia-privacy-budget'),
  version: z.literal(1),
  limit: exact,
  spent: z.array(z.strictObject({ purpose: z.string().max(2000), rho: exact })).max(1_000_000),
});

/**
 * Reads a privacy budget from data of unknown shape (a JSON file).
 *
 * @param input - what was read
 * @returns the budget; `undefined` when it is none
 */
export function readPrivacyBudget(input: unknown): PrivacyBudget | undefined {
  const { data } = budgetSchema.safeParse(input);
  return data;
}
