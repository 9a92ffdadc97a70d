import type { Examination } from './Examination.js';
import { type LinkedRows, linkRows } from './linkRows.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Linkage and reports look at the same links; they are the dearest thing to find. */
const known = new WeakMap<Examination, LinkedRows>();

/**
 * The released rows and the originals that could be each other by the quasi-identifiers.
 *
 * @param examination - what is looked at
 * @param originals - its originals
 * @returns both sides and their links
 */
export function quasiLinks(examination: Examination, originals: PlainRows): LinkedRows {
  const links =
    known.get(examination) ?? linkRows(examination.release, originals, examination.quasi);
  known.set(examination, links);
  return links;
}
