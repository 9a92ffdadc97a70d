import type { Check } from './Examination.js';
import { identifierIndex } from './identifierIndex.js';
import { readReport } from './readReport.js';

/**
 * No identifier of the originals anywhere: not in a cell or header (exact, in another spelling, inside a longer text),
 * not in a report that is published beside the file.
 *
 * @param examination - what is looked at
 * @returns the checks `identifiers` and `identifiers-in-reports`
 */
export const checkIdentifiers: Check = (examination) => {
  const { evidence, release, policy } = examination;
  const { originals, reports = [] } = evidence;
  if (originals === undefined)
    return [{ id: 'identifiers', pass: false, found: null, failing: release.rows.length }];
  const index = identifierIndex(originals, policy);
  const known = new Map<string, boolean>();
  const leaks = (text: string): boolean => {
    const leaked = known.get(text) ?? index.inCell(text);
    known.set(text, leaked);
    return leaked;
  };
  let cells = release.header.filter(leaks).length;
  for (const row of release.rows) {
    for (const cell of row) {
      if (cell === null) continue;
      if (typeof cell === 'string' ? leaks(cell) : cell.some(leaks)) cells++;
    }
  }
  const texts = reports.reduce((sum, bytes) => sum + index.inText(readReport(bytes).words), 0);
  return [
    { id: 'identifiers', pass: cells === 0, failing: cells },
    ...(reports.length === 0
      ? []
      : [{ id: 'identifiers-in-reports', pass: texts === 0, failing: texts }]),
  ];
};
