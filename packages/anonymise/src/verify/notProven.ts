import type { Policy } from '../policy/Policy.js';
import { unguardedColumns } from '../policy/unguardedColumns.js';
import { hasRareInsensitive } from './checkInsensitive.js';
import { namesDay } from './dayIn.js';
import type { Examination } from './Examination.js';
import { identifierIndex } from './identifierIndex.js';
import { isContainer } from './isContainer.js';
import { kindOf } from './kindOf.js';
import { hasUnnamedRows, mayShareRows, namesNobody, repeatedPersons } from './repeatedPersons.js';
import { isPerturbed } from './treatedValue.js';
import { hasStopsBesideStars } from './hasStopsBesideStars.js';

/** Longer than a code or a label: nothing can be proven about what people write in sentences. */
const MOST_WORDS = 8;

function hasSentences({ rows }: Examination['release']): boolean {
  return rows.some((row) =>
    row.some(
      (cell) =>
        typeof cell === 'string' &&
        // Shorter texts have no place for so many words.
        cell.length >= 2 * MOST_WORDS - 1 &&
        cell.split(/\s+/u, MOST_WORDS + 1).length > MOST_WORDS,
    ),
  );
}

/** Whether something is promised of which rows are counted, whoever they are about. */
function countsRows({ form, models }: Policy): boolean {
  return (
    form !== 'microdata' ||
    models.some(({ model }) => model !== 'k-anonymity' && model !== 'flow-anonymity')
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

/**
 * What no check of the gate covers, from the policy and from what the data are.
 *
 * @param examination - what is looked at
 * @param indexFailed - whether the identifiers of the originals could not be read
 * @returns ids, explained in `docs/guides/anonymise-proof.md`
 */
export function notProven(examination: Examination, indexFailed: boolean): string[] {
  const { evidence, policy, release, published, quasi, k, open } = examination;
  const isMicrodata = policy.form === 'microdata';
  const { originals, reports = [], earlier } = evidence;
  const has = (condition: boolean, id: string): string[] => (condition ? [id] : []);
  const unguarded = unguardedColumns(policy);
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
      'counts-of-drawn-rows',
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
    ...has(unguarded.sensitive.length > 0, 'sensitive-column-without-model'),
    ...has(unguarded.sequences.length > 0, 'sequence-without-model'),
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
      isOpen(() => originals && hasUnnamedRows(originals, policy)),
      'persons-not-named',
    ),
    ...has(
      isOpen(
        () => originals && countsRows(policy) && repeatedPersons(originals, policy) !== undefined,
      ),
      'models-count-rows',
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
    ...has(
      isMicrodata && earlier !== undefined && published.some(({ role }) => role === 'sensitive'),
      'shares-across-releases',
    ),
    ...has(open.has('values-of-earlier-files'), 'values-of-earlier-files'),
    ...has(policy.form !== 'synthetic' && earlier !== undefined, 'differences-across-releases'),
    // Sequence privacy guards a route by itself, not together with what else is known of its person.
    ...has(
      published.some(({ role }) => role === 'sequence'),
      'routes-with-other-columns',
    ),
    ...has(
      isMicrodata && isOpen(() => hasStopsBesideStars(examination)),
      'stops-beside-suppressed-places',
    ),
    ...has(policy.form === 'aggregate', 'common-traits-of-a-group'),
    ...has(policy.form === 'aggregate' && earlier !== undefined, 'hidden-cells-across-releases'),
    ...has(policy.form === 'synthetic', 'longer-combinations'),
    ...has(policy.form === 'synthetic', 'counts-of-drawn-rows'),
    ...has(policy.form === 'synthetic' && earlier !== undefined, 'drawn-rows-across-releases'),
  ];
}
