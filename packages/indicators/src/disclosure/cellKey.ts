import { NjiaError } from '@njia/schema';
import { hmacSha256 } from '../hash/hmacSha256.js';

/* The cell-key method: Handbook on Statistical Disclosure Control (sdcTools/HandbookSDC), chapter 5; table format of sdcTools/ptable. */

/** One row of a perturbation table: which noise a count gets for which cell keys. */
export interface PerturbationRow {
  /** Original count; the greatest stands for all greater ones too. */
  readonly count: number;
  /** Count after the noise. */
  readonly perturbed: number;
  /** The row holds for cell keys above this ... */
  readonly above: number;
  /** ... up to and including this. */
  readonly upTo: number;
}

const range = 2 ** 32;

/**
 * Secret key of a person: the same in every table, so that the same persons get the same noise everywhere and repeated
 * questions cannot average it out.
 *
 * @param secret - Kept in the office; whoever has it can take the noise off.
 * @param personKey - Pseudonymous key.
 * @returns A whole number below 2^32: sums are exact in any order.
 */
export const recordKey = (secret: string, personKey: string): number =>
  Number.parseInt(hmacSha256(secret, personKey).slice(0, 8), 16);

/**
 * Key of a cell: the sum of the keys of its persons modulo 2^32, as a fraction.
 *
 * @param keys - Record keys of all persons counted in the cell.
 * @returns From 0 up to but not including 1.
 */
export function cellKey(keys: Iterable<number>): number {
  let sum = 0;
  for (const key of keys) sum = (sum + key) % range;
  return sum / range;
}

/**
 * A count with the noise of its cell key. All cells of a table must be perturbed, zeros too; totals are perturbed by their own
 * key, never added up from perturbed parts; means and rates must divide by the perturbed count.
 *
 * @param count - True count.
 * @param key - Cell key, from 0 to 1. A key of exactly 0 takes the first row.
 * @param table - Perturbation table.
 * @throws NjiaError `DISCLOSURE-P-TABLE`: no row fits.
 */
export function perturb(count: number, key: number, table: readonly PerturbationRow[]): number {
  const greatest = table.reduce((most, row) => Math.max(most, row.count), 0);
  const row = table.find(
    (one) =>
      one.count === Math.min(count, greatest) &&
      ((key > one.above && key <= one.upTo) || (key === 0 && one.above === 0)),
  );
  if (row === undefined)
    throw new NjiaError('DISCLOSURE-P-TABLE', 'The perturbation table has no row for a count.', {
      hint: 'Each count from 0 to the greatest needs rows that cover the keys from 0 to 1.',
    });
  return count + row.perturbed - row.count;
}
