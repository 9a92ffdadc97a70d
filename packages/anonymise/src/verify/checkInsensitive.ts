import type { Check, Examination } from './Examination.js';
import { isPerturbed } from './treatedValue.js';

/**
 * Columns that the policy calls insensitive. A value that a single row has is a name by another name: whoever knows it
 * finds the row, and files that hold it can be joined. A column of which most values are such is refused.
 *
 * @param examination - what is looked at
 * @returns the check `insensitive-columns`
 */
export const checkInsensitive: Check = (examination) => {
  const failing = insensitiveColumns(examination)
    .filter(({ isNoise, alone }) => !isNoise && alone > examination.release.rows.length / 2)
    .reduce((sum, { alone }) => sum + alone, 0);
  return [{ id: 'insensitive-columns', pass: failing === 0, failing }];
};

/**
 * Whether an insensitive column has a value that fewer than k rows share.
 *
 * @param examination - what is looked at
 * @returns `true` when there is one
 */
export function hasRareInsensitive(examination: Examination): boolean {
  return insensitiveColumns(examination).some(({ few }) => few > 0);
}

interface InsensitiveColumn {
  /** Whether its values were changed on purpose. */
  readonly isNoise: boolean;
  /** Rows with a value that no other row has. */
  readonly alone: number;
  /** Rows with a value that fewer than k rows have. */
  readonly few: number;
}

function insensitiveColumns({ release, published, k }: Examination): InsensitiveColumn[] {
  return published
    .filter(({ role }) => role === 'insensitive')
    .map((attribute) => {
      const at = release.header.indexOf(attribute.column);
      const counts = new Map<string, number>();
      for (const row of release.rows) {
        const cell = row[at];
        if (typeof cell === 'string' && cell !== '*') counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
      let [alone, few] = [0, 0];
      for (const count of counts.values()) {
        if (count === 1) alone++;
        if (count < k) few += count;
      }
      return { isNoise: isPerturbed(attribute), alone, few };
    });
}
