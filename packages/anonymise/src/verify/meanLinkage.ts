import type { Examination } from './Examination.js';
import { fewestPersons } from './fewestPersons.js';
import { measureCandidates } from './measureCandidates.js';
import { quasiLinks } from './quasiLinks.js';
import type { PlainRows } from './ReleaseEvidence.js';
import { repeatedPersons } from './repeatedPersons.js';

/**
 * Mean chance that a person known to be in the originals is found, over those who can be found at all: one over the persons
 * behind the released rows that could be hers.
 *
 * @param examination - what is looked at
 * @param rows - the originals
 * @returns the risk, 0 to 1
 */
export function meanLinkage(examination: Examination, rows: PlainRows): number {
  const linked = quasiLinks(examination, rows);
  const classes = fewestPersons(linked, repeatedPersons(rows, examination.policy));
  return measureCandidates(linked, classes, examination.k).mean;
}
