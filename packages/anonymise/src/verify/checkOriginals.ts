import type { Check } from './Examination.js';

/**
 * Whether the originals are such that something can be proven against them: every column of the policy is there (without
 * the identifiers nobody could find one in the release), and no published column holds `*`, which could not be told from
 * a cell that was suppressed.
 *
 * @param examination - what is looked at
 * @returns the check `originals`; none without originals, for then nothing passes
 */
export const checkOriginals: Check = ({ evidence, policy, published }) => {
  const { originals } = evidence;
  if (originals === undefined) return [];
  const { header, rows } = originals;
  const missing = policy.attributes.filter(({ column }) => !header.includes(column)).length;
  const positions =
    policy.form === 'microdata' ? published.map(({ column }) => header.indexOf(column)) : [];
  let stars = 0;
  for (const row of rows) {
    for (const at of positions) {
      const cell = row[at];
      if (cell === '*' || (typeof cell === 'object' && cell?.includes('*') === true)) stars++;
    }
  }
  return [{ id: 'originals', pass: missing + stars === 0, failing: missing + stars }];
};
