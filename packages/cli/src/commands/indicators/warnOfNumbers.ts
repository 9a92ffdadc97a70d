import { reconcileResults, type ResultSet } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Io } from '../../io/io.js';

/** More findings than these are counted, not listed. */
const mostListed = 10;

/**
 * Checks the computed numbers against one another and warns on the error stream: names of checks and tables, no numbers. It
 * changes nothing and stops nothing.
 *
 * @param results - The exact results.
 * @param call - For the language.
 * @param io - Where warnings go.
 */
export async function warnOfNumbers(results: ResultSet, call: Call, io: Io): Promise<void> {
  const findings = reconcileResults(results);
  if (findings.length === 0) return;
  const head =
    call.language === 'sw'
      ? `Hesabu ${findings.length} hazilingani:`
      : `${findings.length} numbers do not agree with one another:`;
  const lines = findings.slice(0, mostListed).map(({ check, name }) => `  ${check}: ${name}`);
  await io.stderr.write(`${[head, ...lines].join('\n')}\n`);
}
