import { misuse } from '../error/misuse.js';
import { secureRandom } from '../random/secureRandom.js';
import { synthesiseFromMarginals } from '../synthetic/synthesiseFromMarginals.js';
import type { DraftOutcome } from './Draft.js';
import { formDescription } from './formDescription.js';
import type { ReleaseRequest } from './makeRelease.js';

/**
 * Rows drawn from noisy counts, with a report that says nothing about the originals: whatever it said would have to be paid
 * for. What is preserved is known to the publisher only, from `synthesiseFromMarginals`.
 *
 * @param request - originals, policy, budget, options
 * @returns the draft or the issues
 * @throws AnonymiseError `argument-invalid` without a budget, `limit-exceeded` when it does not suffice
 */
export async function draftFromMarginals(request: ReleaseRequest): Promise<DraftOutcome> {
  const { table, policy, options, budget: before } = request;
  if (before === undefined)
    throw misuse(
      'argument-invalid',
      'The policy asks for differential privacy, but no budget was given.',
      'Open one with `openBudget`, once for all releases of this data set, and keep what comes back.',
    );
  const { release, budget, preservation, issues } = await synthesiseFromMarginals(table, policy, {
    budget: before,
    random: options?.random ?? secureRandom(),
    ...(options?.signal && { signal: options.signal }),
  });
  if (release === undefined) return { issues };
  const describe = formDescription(request, undefined, {
    form: 'synthetic',
    rows: { out: release.rowCount },
  });
  return {
    issues,
    draft: {
      release,
      describe,
      budget,
      preservation,
    },
  };
}
