import type { Check } from './Examination.js';
import { identifierIndex } from './identifierIndex.js';
import { linkedFragments } from './linkedFragments.js';
import { readReports } from './readReports.js';
import { textsOf } from './textsOf.js';

/**
 * No identifier of the originals anywhere: not in a cell or header (exact, in another spelling or order, inside a longer
 * text, as a bare hash), not in a report that is published beside the file. Cells and reports are searched alike.
 *
 * @param examination - what is looked at
 * @returns the checks `identifiers` and `identifiers-in-reports`
 */
export const checkIdentifiers: Check = (examination) => {
  const { evidence, release, policy } = examination;
  const { originals } = evidence;
  if (originals === undefined)
    return [{ id: 'identifiers', pass: false, found: null, failing: release.rows.length }];
  const index = identifierIndex(originals, policy);
  const known = new Map<string, boolean>();
  const leaks = (text: string): boolean => {
    const leaked = known.get(text) ?? (looksHashed(text) || index.isIn(text));
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
  cells += linkedFragments(originals, release, policy, index.words);
  const { reports } = readReports(examination);
  // Of a report that the gate makes itself only what the policy says in words can be somebody's.
  const texts = [
    ...(reports.length === 0 ? [] : [policy.name, policy.purpose]),
    ...reports.filter(({ recognised }) => !recognised).flatMap(textsOf),
  ].filter(index.isIn).length;
  return [
    { id: 'identifiers', pass: cells === 0, failing: cells },
    ...(reports.length === 0
      ? []
      : [{ id: 'identifiers-in-reports', pass: texts === 0, failing: texts }]),
  ];
};

/**
 * MD5, SHA-1, SHA-2 in hexadecimal digits or base 64. All phone and identity numbers can be hashed in minutes, so a bare
 * hash is the number itself. The pseudonyms of this package (32 letters and digits in lower case, of the whole alphabet) do
 * not look like that.
 */
function looksHashed(text: string): boolean {
  if (/(?<![\da-z])[\da-f]{32,128}(?![\da-z])/iu.test(text)) return true;
  const [, run = ''] = /^([\w+/-]{22,88})={0,2}$/u.exec(text) ?? [];
  const bytes = Math.floor((run.length * 3) / 4);
  return (
    [16, 20, 28, 32, 48, 64].includes(bytes) &&
    /\d/u.test(run) &&
    /[a-z]/u.test(run) &&
    /[A-Z]/u.test(run) &&
    !/[_-]/u.test(run)
  );
}
