import type { AttributePolicy } from '../policy/Policy.js';
import type { Check, Examination } from './Examination.js';
import { fewestPersons } from './fewestPersons.js';
import { type LinkedRows, linkRows } from './linkRows.js';
import { measureCandidates } from './measureCandidates.js';
import { countUnmatched } from './matchRows.js';
import { plainTruth, type TruthOf } from './joinRows.js';
import { quasiLinks } from './quasiLinks.js';
import { shiftedTruth } from './shiftedTruth.js';
import { isPerturbed } from './treatedValue.js';
import { type RepeatedPersons, repeatedPersons } from './repeatedPersons.js';

/**
 * Linkage and truth. For every original the persons are counted who could stand behind the released rows that could be
 * it: whoever can be found at all must be hidden among k. And all released rows must be true at once, with a different
 * original behind each: one original that is shown in several disguises is one.
 *
 * @param examination - what is looked at
 * @returns the checks `candidates`, `persons`, `record-risk`, `mean-risk`, `truthful`
 */
export const checkLinkage: Check = (examination) => {
  const { release, quasi, published, evidence, policy, k } = examination;
  const { originals } = evidence;
  if (originals === undefined) {
    return ['candidates', 'persons', 'truthful'].map((id) => ({
      id,
      pass: false,
      found: null,
      failing: release.rows.length,
    }));
  }
  const repeated = repeatedPersons(originals, policy);
  const linked = quasiLinks(examination, originals);
  const classes = fewestPersons(linked, repeated);
  const risk = measureCandidates(linked, classes, k);
  const few = classes.reduce(
    (sum, { fewest }, at) => sum + (fewest < k ? (linked.released.sizes[at] as number) : 0),
    countFewInParts(examination, repeated),
  );
  const { recordRisk = 1, meanRisk = 1 } = policy.limits;
  const { smallest, failing, mean } = risk;
  const worst = smallest === Infinity ? 0 : 1 / smallest;
  const isSame = quasi.length === published.length && !published.some(isPerturbed);
  const untrue = unmatchedRows(
    isSame ? linked : linkRows(release, originals, published, possibleTruth),
  );
  return [
    { id: 'candidates', pass: failing === 0, required: k, found: finite(smallest), failing },
    {
      id: 'persons',
      pass: few === 0,
      required: k,
      found: finite(classes.reduce((least, { fewest }) => Math.min(least, fewest), Infinity)),
      failing: few,
    },
    {
      id: 'record-risk',
      pass: worst <= recordRisk + 1e-12,
      required: recordRisk,
      found: worst,
      failing: Number(worst > recordRisk + 1e-12),
    },
    {
      id: 'mean-risk',
      pass: mean <= meanRisk + 1e-12,
      required: meanRisk,
      found: mean,
      failing: Number(mean > meanRisk + 1e-12),
    },
    { id: 'truthful', pass: untrue === 0, failing: untrue },
  ];
};

/** Moved dates are true of what they can have been moved from. */
const possibleTruth: TruthOf = (attribute, cells) => {
  const shifted = shiftedTruth(attribute, cells);
  if (shifted === undefined) return plainTruth(attribute, cells);
  return (released, original) =>
    shifted(
      typeof released === 'string' ? released : null,
      typeof original === 'string' ? original : null,
    );
};

/**
 * Released rows that are left when every other has a different original behind it.
 *
 * @param linked - rows and what is true of them
 * @returns their number
 */
export function unmatchedRows({ released, originals, truths }: LinkedRows): number {
  return countUnmatched({ sizes: released.sizes, capacities: originals.sizes, truths });
}

function finite(count: number): number | null {
  return Number.isFinite(count) ? count : null;
}

/** Rows of groups over a part of the columns (subsets, flows) that could be about fewer persons than their model asks. */
function countFewInParts(
  { policy, published, release, evidence }: Examination,
  repeated: RepeatedPersons | undefined,
): number {
  const { originals } = evidence;
  if (repeated === undefined || originals === undefined) return 0;
  return policy.models.reduce((sum, spec) => {
    const names =
      spec.model === 'flow-anonymity'
        ? [spec.origin, spec.destination, ...(spec.by ?? [])]
        : spec.model === 'k-anonymity'
          ? spec.columns
          : undefined;
    if (names === undefined || !('k' in spec)) return sum;
    const columns = names
      .map((name) => published.find(({ column }) => column === name))
      .filter((attribute): attribute is AttributePolicy => attribute !== undefined);
    const linked = linkRows(release, originals, columns);
    return fewestPersons(linked, repeated).reduce(
      (few, { fewest }, at) => few + (fewest < spec.k ? (linked.released.sizes[at] as number) : 0),
      sum,
    );
  }, 0);
}
