import { hashPolicy } from '../policy/hashPolicy.js';
import type { Policy } from '../policy/Policy.js';
import { ledgerHead } from '../release/ledger.js';
import { sha256 } from '../release/sha256.js';
import { attackTables } from './attackTables.js';
import { checkDrawnRows } from './checkDrawnRows.js';
import { checkEarlier } from './checkEarlier.js';
import { checkIdentifiers } from './checkIdentifiers.js';
import { checkInsensitive, hasRareInsensitive } from './checkInsensitive.js';
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
import { namesDay } from './dayIn.js';
import { gateVersion } from './gateVersion.js';
import { hashOriginals } from './hashOriginals.js';
import { identifierIndex } from './identifierIndex.js';
import { isContainer } from './isContainer.js';
import { issuedVerdicts } from './issuedVerdicts.js';
import { readRelease } from './readRelease.js';
import { tableHeader } from './readTables.js';
import type { ReleaseEvidence } from './ReleaseEvidence.js';
import { mayShareRows, namesNobody } from './repeatedPersons.js';
import { isPerturbed } from './treatedValue.js';
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

/** Rows that are drawn from noisy counts have dangers of another kind than those drawn from true ones. */
function kindOf({ form, models }: Policy): string {
  const isNoisy = models.some(({ model }) => model === 'differential-privacy');
  return form === 'synthetic' && isNoisy ? 'noisy' : form;
}

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

/** Longer than a code or a label: nothing can be proven about what people write in sentences. */
const MOST_WORDS = 8;

function hasSentences({ rows }: Examination['release']): boolean {
  return rows.some((row) =>
    row.some(
      (cell) => typeof cell === 'string' && cell.split(/\s+/u, MOST_WORDS + 1).length > MOST_WORDS,
    ),
  );
}

/** What cannot be looked at is open. */
function isOpen(test: () => boolean | undefined): boolean {
  try {
    return test() ?? false;
  } catch {
    return true;
  }
}

function notProven(examination: Examination, indexFailed: boolean): string[] {
  const { evidence, policy, release, published, quasi, k } = examination;
  const isMicrodata = policy.form === 'microdata';
  const { originals, reports = [], earlier } = evidence;
  const has = (condition: boolean, id: string): string[] => (condition ? [id] : []);
  const isPacked = isContainer(evidence.bytes);
  if (kindOf(policy) === 'noisy') {
    return [
      'privacy-of-the-process',
      'domains-from-public-lists',
      'budget-kept-whole',
      ...has(
        policy.models.some((spec) => 'marginals' in spec && spec.person === undefined),
        'one-row-a-person',
      ),
      ...has(isPacked, 'packing-of-a-workbook'),
      ...has(reports.length === 0, 'reports-not-seen'),
      ...has(reports.some(namesDay), 'day-in-reports'),
      ...has(earlier === undefined, 'earlier-releases-not-seen'),
    ];
  }
  return [
    'background-knowledge',
    'parts-of-names',
    ...has(originals === undefined, 'candidate-audit-not-performed'),
    // A policy may ask for nothing, and then everything keeps it.
    ...has(isMicrodata && quasi.length === 0, 'no-quasi-identifier'),
    ...has(isMicrodata && k < 2, 'k-of-one'),
    ...has(isMicrodata && hasRareInsensitive(examination), 'insensitive-columns-single-out'),
    ...has(
      isOpen(() => originals && namesNobody(originals, policy)),
      'no-identifiers-known',
    ),
    ...has(
      isOpen(() => originals && mayShareRows(originals, policy)),
      'rows-of-one-person',
    ),
    ...has(
      originals !== undefined && !indexFailed && identifierIndex(originals, policy).hasShort,
      'short-identifiers',
    ),
    ...has(hasSentences(release), 'free-text'),
    ...has(policy.attributes.some(isPerturbed), 'perturbed-columns'),
    // The same parts can be packed in many ways; which was taken could tell something to who is in the know.
    ...has(isPacked, 'packing-of-a-workbook'),
    ...has(reports.length === 0, 'reports-not-seen'),
    ...has(reports.some(namesDay), 'day-in-reports'),
    ...has(earlier === undefined, 'earlier-releases-not-seen'),
    ...has(isMicrodata && earlier !== undefined, 'joins-across-releases'),
    // Sequence privacy guards a route by itself, not together with what else is known of its person.
    ...has(
      published.some(({ role }) => role === 'sequence'),
      'routes-with-other-columns',
    ),
    ...has(policy.form === 'aggregate', 'common-traits-of-a-group'),
    ...has(policy.form === 'aggregate' && earlier !== undefined, 'hidden-cells-across-releases'),
    ...has(policy.form === 'synthetic', 'longer-combinations'),
    ...has(policy.form === 'synthetic' && earlier !== undefined, 'drawn-rows-across-releases'),
  ];
}
