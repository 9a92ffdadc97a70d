import { linkedRisk, type LinkageRisk } from '@njia/anonymise';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { readAllFiles } from '../anonymise/readAllFiles.js';
import type { Originals } from '../anonymise/readOriginals.js';
import { releaseTable } from '../anonymise/releaseTable.js';

/** How well the records of the data can be found in a release. */
export interface Linkage extends Omit<LinkageRisk, 'candidates'> {
  /** Fewest candidates that the policy asks for. */
  readonly k: number;
  /** Records that no row of the release can be of: they were left out. */
  readonly withoutCandidate: number;
  /** For every record, in the order of the data, its candidates. */
  readonly candidates: readonly number[];
}

/**
 * Counts the candidates of every record in the release that `--against` names.
 *
 * @param call - The call.
 * @param originals - The data and the policy.
 * @param io - Gives standard input.
 * @returns Nothing without `--against`.
 * @throws ExitError with exit code 2 for a file that is no release of rows under the policy.
 */
export async function readLinkage(
  call: Call,
  { table, policy }: Originals,
  io: Io,
): Promise<Linkage | undefined> {
  const path = call.value('against');
  if (path === undefined) return undefined;
  const [bytes = new Uint8Array(0)] = await readAllFiles([path], io);
  const release = await releaseTable(bytes, policy);
  const missing = policy.attributes.some(
    ({ column, role }) =>
      role === 'quasi-identifier' &&
      !release.columns.some(({ name, kind }) => name === column && kind === 'value'),
  );
  if (missing || policy.form !== 'microdata') {
    throw new ExitError(
      exitCode.wrongUse,
      'RELEASE-OTHER',
      'The file given with --against does not have the columns of the policy.',
      { hint: 'Give a release that was made under this policy, of rows of persons.' },
    );
  }
  const k = policy.models.reduce(
    (most, spec) =>
      (spec.model === 'k-anonymity' && spec.columns === undefined) ||
      spec.model === 'alpha-k-anonymity'
        ? Math.max(most, spec.k)
        : most,
    1,
  );
  const { candidates, ...risk } = linkedRisk(table, release, policy, k);
  return {
    k,
    ...risk,
    withoutCandidate: candidates.reduce((sum, count) => sum + Number(count === 0), 0),
    candidates: [...candidates],
  };
}
