import { existsSync } from 'node:fs';
import {
  auditLedger,
  disclosureProfiles,
  emptyLedger,
  publicationOf,
  type Ledger,
  type ResultSet,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { fileState } from '../../io/fileState.js';
import type { OutputFile } from '../../io/writeFiles.js';
import { readOwnJson } from './readOwnJson.js';
import { wrongUse } from './wrongUse.js';

/** More findings than these are counted, not listed. */
const mostListed = 20;

/**
 * Holds protected results against all earlier releases of `--ledger`, and gives the ledger with this release added, to be
 * written with the results.
 *
 * @param results - Protected results.
 * @param call - Its `--ledger` names the file; it need not exist yet.
 * @param io - Where files come from and findings go.
 * @returns The new ledger as a file; nothing without `--ledger`.
 * @throws {@link ExitError} with exit code 4 when this release and earlier ones together give small counts away.
 */
export async function ledgerFile(
  results: ResultSet,
  call: Call,
  io: Io,
): Promise<readonly OutputFile[]> {
  const path = call.value('ledger');
  if (path === undefined) return [];
  const profile = disclosureProfiles.find(({ id }) => id === results.disclosureProfile);
  if (profile === undefined || results.sensitivity === 'internal')
    throw wrongUse(
      '--ledger goes with --protect for others.',
      'Only what is released gets into a ledger, such as --protect public-k5.',
    );
  const read = await fileState(path);
  const ledger = existsSync(path) ? await readLedger(path, io) : emptyLedger;
  const next = publicationOf(results);
  const findings = await auditLedger(ledger, next, profile.threshold);
  if (findings.length > 0) {
    const lines = findings.slice(0, mostListed).map(
      ({ code, definition, start, endExclusive, categories }) =>
        `  ${code}: ${definition}, ${start} to before ${endExclusive}${Object.values(categories)
          .map((category) => `, ${category}`)
          .join('')}`,
    );
    await io.stderr.write(`${lines.join('\n')}\n`);
    throw new ExitError(
      exitCode.privacyStop,
      'DISCLOSURE-DIFFERENCING',
      `With earlier releases this one gives away small counts in ${findings.length} places; nothing was written.`,
      {
        hint: 'Publish the same periods and breakdowns as before, leave the cells listed out, or wait until more is new.',
      },
    );
  }
  const publications = [...ledger.publications, next];
  return [{ path, content: `${JSON.stringify({ ...ledger, publications })}\n`, read }];
}

async function readLedger(path: string, io: Io): Promise<Ledger> {
  const value = await readOwnJson(path, 'njia-ledger', 'publications', io);
  if (value === undefined)
    throw new ExitError(exitCode.unreadable, 'LEDGER-FILE', 'The file is no ledger of releases.', {
      hint: 'Give the file that --ledger wrote before, or the name of a new one.',
    });
  return value as Ledger;
}
