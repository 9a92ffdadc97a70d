import { readPrivacyBudget, type Policy, type PrivacyBudget } from '@njia/anonymise';
import { readSource } from '@njia/exchange';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';
import { wrongUse } from '../indicators/wrongUse.js';

const mostBytes = 16 * 1024 * 1024;

/**
 * Reads the privacy budget that a call names.
 *
 * @param call - Its `--budget`.
 * @param io - Gives standard input.
 * @param policy - The policy: one that pays nothing takes no budget.
 * @returns The budget; `undefined` when none is named.
 * @throws ExitError with exit code 2 when the file holds none.
 */
export async function readBudget(
  call: Call,
  io: Io,
  { models }: Policy,
): Promise<PrivacyBudget | undefined> {
  const path = call.value('budget');
  if (path === undefined) return undefined;
  if (!models.some(({ model }) => model === 'differential-privacy'))
    throw wrongUse(
      'The policy spends no privacy budget.',
      'Leave out --budget: it pays for rows drawn from noisy counts only.',
    );
  const { json } = await readSource(await readAll(await openInput(path, 1, io), 1, mostBytes));
  const budget = readPrivacyBudget(json);
  if (budget !== undefined) return budget;
  throw new ExitError(
    exitCode.wrongUse,
    'BUDGET-INVALID',
    'The file given with --budget is no privacy budget.',
    {
      hint: 'Begin one with {"standard": "njia-privacy-budget", "version": 1, "limit": "1", "spent": []}.',
      docs: 'guides/anonymise-forms.md',
    },
  );
}
