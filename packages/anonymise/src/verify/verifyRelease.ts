import { hashPolicy } from '../policy/hashPolicy.js';
import type { Policy } from '../policy/Policy.js';
import { ledgerHead } from '../release/ledger.js';
import { sha256 } from '../release/sha256.js';
import { attackTables } from './attackTables.js';
import { checkDrawnRows } from './checkDrawnRows.js';
import { checkEarlier } from './checkEarlier.js';
import { checkIdentifiers } from './checkIdentifiers.js';
import { checkInsensitive } from './checkInsensitive.js';
import { checkLimits } from './checkLimits.js';
import { checkLinkage } from './checkLinkage.js';
import { checkNoisyRows } from './checkNoisyRows.js';
import { checkModelsAgain } from './checkModelsAgain.js';
import { checkOriginals } from './checkOriginals.js';
import { checkReports } from './checkReports.js';
import { checkShape } from './checkShape.js';
import { checkTables } from './checkTables.js';
import { checkTreatments } from './checkTreatments.js';
import { type Check, type Examination, leastClass, leastCount } from './Examination.js';
import { gateVersion } from './gateVersion.js';
import { hashOriginals } from './hashOriginals.js';
import { issuedVerdicts } from './issuedVerdicts.js';
import { kindOf } from './kindOf.js';
import { notProven } from './notProven.js';
import { readRelease } from './readRelease.js';
import { tableHeader } from './readTables.js';
import type { ReleaseEvidence } from './ReleaseEvidence.js';
import type { Verdict, VerdictCheck } from './Verdict.js';

type Named = readonly (readonly [id: string, check: Check])[];

/** Every form has dangers of its own; what all files share comes first and last. */
const checks: Readonly<Record<Policy['form'] | 'noisy', Named>> = {
  microdata: [
    ['originals', checkOriginals],
    ['shape', checkShape],
    ['models', checkModelsAgain],
    ['linkage', checkLinkage],
    ['treatments', checkTreatments],
    ['insensitive-columns', checkInsensitive],
    ['identifiers', checkIdentifiers],
    ['limits', checkLimits],
    ['reports', checkReports],
    ['earlier', checkEarlier],
  ],
  aggregate: [
    ['originals', checkOriginals],
    ['shape', checkShape],
    ['tables', checkTables],
    ['hidden-cells', attackTables],
    ['identifiers', checkIdentifiers],
    ['reports', checkReports],
    ['earlier', checkEarlier],
  ],
  synthetic: [
    ['originals', checkOriginals],
    ['shape', checkShape],
    ['drawn-rows', checkDrawnRows],
    ['identifiers', checkIdentifiers],
    ['reports', checkReports],
    ['earlier', checkEarlier],
  ],
  noisy: [
    ['shape', checkShape],
    ['noisy-rows', checkNoisyRows],
    ['reports', checkReports],
    ['earlier', checkEarlier],
  ],
};

/**
 * Proves a release, or refuses it: reads the bytes to be published and checks them against policy, originals, reports and
 * earlier releases. It shares no code with the transformation and works by other means (rendered rows and direct matching
 * instead of integer codes and lattices), so that one mistake cannot pass both. It fails closed: a check that cannot be
 * made, or breaks, does not pass.
 *
 * @param evidence - bytes, policy, originals and what was released before
 * @returns the verdict; only a passed one of this run lets `sealRelease` seal the bytes
 */
export async function verifyRelease(evidence: ReleaseEvidence): Promise<Verdict> {
  const { policy } = evidence;
  // The bytes are copied first: what is examined is what is hashed, whatever the caller does meanwhile.
  const bytes = new Uint8Array(evidence.bytes);
  const published = publishedAttributes(evidence);
  const sequences = new Set(
    published.filter(({ role }) => role === 'sequence').map(({ column }) => column),
  );
  const policyHash = await hashPolicy(policy);
  const fileHash = await sha256(bytes);
  const examination: Examination = {
    evidence: { ...evidence, bytes },
    policy,
    release: await readRelease(bytes, sequences),
    published,
    header:
      policy.form === 'aggregate' ? tableHeader(policy) : published.map(({ column }) => column),
    quasi: published.filter(({ role }) => role === 'quasi-identifier'),
    policyHash,
    fileHash,
    k: policy.form === 'microdata' ? leastClass(policy) : leastCount(policy),
    open: new Set(),
  };
  // A form that nobody knows how to prove does not pass because nothing was checked.
  const kind = kindOf(policy);
  const named = Object.hasOwn(checks, kind) ? checks[kind as keyof typeof checks] : undefined;
  const all: VerdictCheck[] = [
    { id: 'form', pass: named !== undefined, failing: named === undefined ? 1 : 0 },
  ];
  for (const [id, check] of named ?? []) all.push(...(await guarded(id, examination, check)));
  const originalsHash = await hashOf(evidence);
  const reportHashes = await Promise.all((evidence.reports ?? []).map((report) => sha256(report)));
  const verdict: Verdict = {
    standard: 'njia-release-verdict',
    version: 1,
    passed: all.every(({ pass }) => pass),
    policyHash,
    fileHash,
    ...(originalsHash !== undefined && { originalsHash }),
    ...(reportHashes.length > 0 && { reportHashes }),
    gateVersion,
    ...(evidence.earlier && { ledgerHead: ledgerHead(evidence.earlier.ledger) }),
    rows: examination.release.rows.length,
    checks: all,
    notProven: notProven(
      examination,
      all.some(({ id }) => id === 'identifiers-check-failed'),
    ),
  };
  for (const check of all) Object.freeze(check);
  Object.freeze(all);
  Object.freeze(reportHashes);
  issuedVerdicts.add(verdict);
  return Object.freeze(verdict);
}

/** Attributes whose columns are in the file. They stand as in the originals; without originals, as in the policy. */
function publishedAttributes({ policy, originals }: ReleaseEvidence): Examination['published'] {
  const published = policy.attributes.filter(
    ({ role }) =>
      role !== 'identifier' &&
      role !== 'free-text' &&
      (role !== 'sequence' || policy.form === 'microdata'),
  );
  if (originals === undefined) return published;
  const place = (column: string): number => {
    const at = originals.header.indexOf(column);
    return at === -1 ? Infinity : at;
  };
  return published.sort((left, right) => {
    const [a, b] = [place(left.column), place(right.column)];
    return a === b ? 0 : a - b;
  });
}

/** Identity of the originals; none where the proof does not look at them, or where they cannot be read. */
async function hashOf({ originals, policy }: ReleaseEvidence): Promise<string | undefined> {
  if (originals === undefined || kindOf(policy) === 'noisy') return undefined;
  try {
    return await hashOriginals(originals);
  } catch {
    return undefined;
  }
}

/** What breaks does not pass; and nothing of a foreign error, which may hold data, gets out. */
async function guarded(
  id: string,
  examination: Examination,
  check: Check,
): Promise<readonly VerdictCheck[]> {
  try {
    return await check(examination);
  } catch {
    return [broken(id)];
  }
}

function broken(id: string): VerdictCheck {
  return { id: `${id}-check-failed`, pass: false, found: null, failing: 1 };
}
