import type { Examination } from './Examination.js';
import { quasiLinks } from './quasiLinks.js';
import type { PlainRows } from './ReleaseEvidence.js';

/**
 * Mean chance that a person known to be in the originals is found, over those who can be found at all: one over the released
 * rows that could be the person.
 *
 * @param examination - what is looked at
 * @param rows - the originals
 * @returns the risk, 0 to 1
 */
export function meanLinkage(examination: Examination, rows: PlainRows): number {
  const { released, originals, truths } = quasiLinks(examination, rows);
  const candidates = new Float64Array(originals.sizes.length);
  truths.forEach((matches, tuple) => {
    const size = released.sizes[tuple] as number;
    for (const match of matches ?? []) candidates[match] = (candidates[match] as number) + size;
  });
  let linked = 0;
  let risk = 0;
  candidates.forEach((count, tuple) => {
    if (count === 0) return;
    const size = originals.sizes[tuple] as number;
    linked += size;
    risk += size / count;
  });
  return linked === 0 ? 0 : risk / linked;
}
