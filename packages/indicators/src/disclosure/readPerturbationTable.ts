import { NjiaError } from '@njia/schema';
import type { PerturbationRow } from './cellKey.js';

/** Rows beyond this many are no perturbation table. */
const mostRows = 100_000;

/**
 * Reads a perturbation table as the R package ptable exports it: semicolons, columns `i` (count), `j` (perturbed count),
 * `p_int_lb` and `p_int_ub` (cell keys above the first, up to and including the second); decimal points or commas.
 *
 * @param text - The CSV text.
 * @throws NjiaError `DISCLOSURE-P-TABLE` if columns are missing, a cell is no number, or the keys of a count leave a gap.
 */
export function readPerturbationTable(text: string): readonly PerturbationRow[] {
  const wrong = (hint: string): NjiaError =>
    new NjiaError('DISCLOSURE-P-TABLE', 'The file is no perturbation table.', { hint });
  const lines = text.split(/\r?\n/u, mostRows).filter((line) => line !== '');
  const cells = (line: string): string[] =>
    line.split(';').map((cell) => cell.trim().replaceAll('"', ''));
  const [head = '', ...rest] = lines;
  const names = cells(head);
  const at = ['i', 'j', 'p_int_lb', 'p_int_ub'].map((name) => names.indexOf(name));
  if (at.includes(-1)) throw wrong('It needs the columns i, j, p_int_lb and p_int_ub.');
  const rows = rest.map((line): PerturbationRow => {
    const row = cells(line);
    const [count = NaN, perturbed = NaN, above = NaN, upTo = NaN] = at.map((index) => {
      const cell = row[index] ?? '';
      return cell === '' ? NaN : Number(cell.replace(',', '.'));
    });
    if (![count, perturbed, above, upTo].every(Number.isFinite))
      throw wrong('Its cells must be numbers.');
    return { count, perturbed, above, upTo };
  });
  const byCount = new Map<number, PerturbationRow[]>();
  for (const row of rows) byCount.set(row.count, [...(byCount.get(row.count) ?? []), row]);
  for (const own of byCount.values()) {
    let edge = 0;
    for (const { above, upTo } of own.sort((a, b) => a.above - b.above)) {
      if (Math.abs(above - edge) > 1e-6)
        throw wrong('The keys of each count must run from 0 to 1.');
      edge = upTo;
    }
    if (Math.abs(edge - 1) > 1e-6) throw wrong('The keys of each count must run from 0 to 1.');
  }
  if (byCount.size === 0) throw wrong('It has no rows.');
  return rows;
}
