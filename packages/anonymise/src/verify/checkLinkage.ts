import type { Check } from './Examination.js';
import { joinRows, treatedCell, tuplesOf } from './joinRows.js';

/**
 * Linkage and truth. For every original the released rows that could be it are counted: whoever can be found at all must
 * be hidden among k. And every released row must be true of an original, no row of more originals than there are.
 *
 * @param examination - what is looked at
 * @returns the checks `candidates`, `record-risk`, `mean-risk`, `truthful`
 */
export const checkLinkage: Check = (examination) => {
  const { release, quasi, published, evidence, policy, k } = examination;
  const { originals } = evidence;
  if (originals === undefined) {
    return ['candidates', 'truthful'].map((id) => ({
      id,
      pass: false,
      found: null,
      failing: release.rows.length,
    }));
  }
  const released = tuplesOf(release, quasi);
  const persons = tuplesOf(originals, quasi, treatedCell);
  const candidates = new Float64Array(persons.sizes.length);
  joinRows(released, persons, quasi, (tuple, matches) => {
    const size = released.sizes[tuple] as number;
    for (const match of matches) candidates[match] = (candidates[match] as number) + size;
  });
  let smallest = Infinity;
  let failing = 0;
  let linked = 0;
  const personsOf = new Map<number, number>();
  candidates.forEach((count, tuple) => {
    if (count === 0) return;
    const size = persons.sizes[tuple] as number;
    smallest = Math.min(smallest, count);
    if (count < k) failing += size;
    linked += size;
    personsOf.set(count, (personsOf.get(count) ?? 0) + size);
  });
  // Summed in the order of the counts, so that the order of the originals does not show in the last digit.
  const risk = [...personsOf]
    .sort(([left], [right]) => left - right)
    .reduce((sum, [count, persons]) => sum + persons / count, 0);
  const { recordRisk = 1, meanRisk = 1 } = policy.limits;
  const worst = smallest === Infinity ? 0 : 1 / smallest;
  const mean = linked === 0 ? 0 : risk / linked;
  const untrue = countUntrue({ release, published, originals });
  return [
    {
      id: 'candidates',
      pass: failing === 0,
      required: k,
      found: smallest === Infinity ? null : smallest,
      failing,
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

/** Released rows beyond the number of originals that they are true of. */
function countUntrue({
  release,
  published,
  originals,
}: {
  readonly release: Parameters<typeof tuplesOf>[0];
  readonly published: Parameters<typeof tuplesOf>[1];
  readonly originals: Parameters<typeof tuplesOf>[0];
}): number {
  const rows = tuplesOf(release, published);
  const truths = tuplesOf(originals, published, treatedCell);
  const behind = new Float64Array(rows.sizes.length);
  joinRows(rows, truths, published, (row, matches) => {
    for (const match of matches)
      behind[row] = (behind[row] as number) + (truths.sizes[match] as number);
  });
  return rows.sizes.reduce(
    (sum, size, row) => sum + Math.max(0, size - (behind[row] as number)),
    0,
  );
}
