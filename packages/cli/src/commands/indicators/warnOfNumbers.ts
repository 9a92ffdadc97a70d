import { reconcileResults, type ResultSet } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Io } from '../../io/io.js';

/** More findings than these are counted, not listed. */
const mostListed = 10;

/**
 * Checks the computed numbers against one another and warns on the error stream: names of checks and cells, no numbers. It
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
  const named = [...new Set(findings.map(({ check, name }) => `  ${check}: ${name}`))];
  const more = named.length - mostListed;
  const lines = [
    ...named.slice(0, mostListed),
    ...(more > 0 ? [call.language === 'sw' ? `  na nyingine ${more}` : `  and ${more} more`] : []),
  ];
  await io.stderr.write(`${[head, ...lines].join('\n')}\n`);
}
