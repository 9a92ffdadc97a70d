import type { Check } from './Examination.js';

/**
 * The limits of the policy on what a release may lose.
 *
 * @param examination - what is looked at
 * @returns the checks `suppressed-rows` (where the originals are known) and `suppressed-cells`
 */
export const checkLimits: Check = (examination) => {
  const { evidence, release, quasi, policy } = examination;
  const { suppressedRows = 1, suppressedCells = 1 } = policy.limits;
  const before = evidence.originals?.rows.length;
  const missing = before === undefined ? 0 : before - release.rows.length;
  const positions = quasi.map(({ column }) => release.header.indexOf(column));
  let stars = 0;
  let empty = 0;
  for (const row of release.rows) {
    const count = positions.filter((at) => row[at] === '*').length;
    stars += count;
    if (count === positions.length && count > 0) empty++;
  }
  const cells = stars / Math.max(1, positions.length * release.rows.length);
  const rows = before === undefined ? [] : [missing / Math.max(1, before)];
  return [
    // A released row too many is as wrong as one too few.
    ...rows.map((share) => {
      const pass = share >= 0 && share <= suppressedRows + 1e-12;
      return {
        id: 'suppressed-rows',
        pass,
        required: suppressedRows,
        found: share,
        failing: pass ? 0 : Math.abs(missing),
      };
    }),
    {
      id: 'suppressed-cells',
      pass: cells <= suppressedCells + 1e-12,
      required: suppressedCells,
      found: cells,
      failing: cells <= suppressedCells + 1e-12 ? 0 : stars,
    },
    { id: 'empty-rows', pass: empty === 0, failing: empty },
  ];
};
