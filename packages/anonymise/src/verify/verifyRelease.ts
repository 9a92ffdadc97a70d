import { hashPolicy } from '../policy/hashPolicy.js';
import { ledgerHead } from '../release/ledger.js';
import { sha256 } from '../release/sha256.js';
import { checkEarlier } from './checkEarlier.js';
import { checkIdentifiers } from './checkIdentifiers.js';
import { checkLimits } from './checkLimits.js';
import { checkLinkage } from './checkLinkage.js';
import { checkModelsAgain } from './checkModelsAgain.js';
import { checkReports } from './checkReports.js';
import { checkShape } from './checkShape.js';
import { type Check, type Examination, leastClass } from './Examination.js';
import { identifierIndex } from './identifierIndex.js';
import { issuedVerdicts } from './issuedVerdicts.js';
import { parseRelease } from './parseRelease.js';
import type { ReleaseEvidence } from './ReleaseEvidence.js';
import { isPerturbed } from './treatedValue.js';
import type { Verdict, VerdictCheck } from './Verdict.js';

const checks: readonly (readonly [string, Check])[] = [
  ['form', checkForm],
  ['shape', checkShape],
  ['models', checkModelsAgain],
  ['linkage', checkLinkage],
  ['identifiers', checkIdentifiers],
  ['limits', checkLimits],
  ['reports', checkReports],
];

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
  const published = policy.attributes.filter(
    ({ role }) => role !== 'identifier' && role !== 'free-text',
  );
  const sequences = new Set(
    published.filter(({ role }) => role === 'sequence').map(({ column }) => column),
  );
  const examination: Examination = {
    evidence: { ...evidence, bytes },
    policy,
    release: parseRelease(bytes, sequences),
    published: inFileOrder(published, evidence),
    quasi: published.filter(({ role }) => role === 'quasi-identifier'),
    k: leastClass(policy),
  };
  const found = checks.flatMap(([id, check]) => guarded(id, () => check(examination)));
  const earlier = await checkEarlier(examination).catch(() => [broken('earlier')]);
  const all = [...found, ...earlier];
  const verdict: Verdict = {
    standard: 'njia-release-verdict',
    version: 1,
    passed: all.every(({ pass }) => pass),
    policyHash: await hashPolicy(policy),
    fileHash: await sha256(bytes),
    ...(evidence.earlier && { ledgerHead: ledgerHead(evidence.earlier.ledger) }),
    rows: examination.release.rows.length,
    checks: all,
    notProven: notProven(
      examination,
      found.some(({ id }) => id === 'identifiers-check-failed'),
    ),
  };
  for (const check of all) Object.freeze(check);
  Object.freeze(all);
  issuedVerdicts.add(verdict);
  return Object.freeze(verdict);
}

/** Columns stand in the file as in the originals; without originals, as in the policy. */
function inFileOrder(
  published: Examination['published'],
  { originals }: ReleaseEvidence,
): Examination['published'] {
  if (originals === undefined) return published;
  const place = (column: string): number => {
    const at = originals.header.indexOf(column);
    return at === -1 ? Infinity : at;
  };
  return [...published].sort((left, right) => {
    const [a, b] = [place(left.column), place(right.column)];
    return a === b ? 0 : a - b;
  });
}

/** What breaks does not pass; and nothing of a foreign error, which may hold data, gets out. */
function guarded(id: string, check: () => readonly VerdictCheck[]): readonly VerdictCheck[] {
  try {
    return check();
  } catch {
    return [broken(id)];
  }
}

function broken(id: string): VerdictCheck {
  return { id: `${id}-check-failed`, pass: false, found: null, failing: 1 };
}

/** Rows of persons are proven here; tables of counts have other dangers and are not passed as if they had none. */
function checkForm({ policy }: Examination): readonly VerdictCheck[] {
  const pass = policy.form === 'microdata';
  return [{ id: 'form', pass, failing: pass ? 0 : 1 }];
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

function notProven({ evidence, policy, release }: Examination, indexFailed: boolean): string[] {
  const { originals, reports = [], earlier } = evidence;
  const has = (condition: boolean, id: string): string[] => (condition ? [id] : []);
  return [
    'background-knowledge',
    'parts-of-names',
    ...has(originals === undefined, 'candidate-audit-not-performed'),
    ...has(
      originals !== undefined && !indexFailed && identifierIndex(originals, policy).hasShort,
      'short-identifiers',
    ),
    ...has(hasSentences(release), 'free-text'),
    ...has(policy.attributes.some(isPerturbed), 'perturbed-columns'),
    ...has(reports.length === 0, 'reports-not-seen'),
    ...has(earlier === undefined, 'earlier-releases-not-seen'),
  ];
}
