import type { Check, Examination } from './Examination.js';
import { renderKey } from './groupRows.js';
import { isPerturbed } from './treatedValue.js';

/** So many values of their own are not there by chance of a short table. */
const TELLING_ROWS = 10;

/**
 * Published columns outside the quasi-identifiers. A value that a single row has is a name by another name: whoever knows it
 * finds the row, and files that hold it can be joined. A column of which most values are such is refused whether the policy
 * calls it insensitive or sensitive; so are insensitive columns of which most rows have a combination of their own.
 *
 * @param examination - what is looked at
 * @returns the check `insensitive-columns`
 */
export const checkInsensitive: Check = (examination) => {
  const most = examination.release.rows.length / 2;
  const aloneBy = (columns: readonly string[]): number => countFew(examination, columns).alone;
  const insensitive = valueColumns(examination, true);
  const single = insensitive.map((column) => aloneBy([column]));
  // A few different values in a few rows are no names; of insensitive columns by themselves they are not worth the danger.
  const telling = [
    ...valueColumns(examination)
      .filter((column) => !insensitive.includes(column))
      .map((column) => aloneBy([column])),
    aloneBy(insensitive),
  ].filter((alone) => alone >= TELLING_ROWS);
  const failing = [...single, ...telling]
    .filter((alone) => alone > most)
    .reduce((sum, alone) => sum + alone, 0);
  return [{ id: 'insensitive-columns', pass: failing === 0, failing }];
};

/**
 * Whether an insensitive column has a value that fewer than k rows share, or a row is alone with its values of all columns
 * outside the quasi-identifiers.
 *
 * @param examination - what is looked at
 * @returns `true` when there is such a row
 */
export function hasRareInsensitive(examination: Examination): boolean {
  const noisy = examination.published
    .filter((attribute) => attribute.role === 'insensitive' && isPerturbed(attribute))
    .map(({ column }) => column);
  return (
    [...valueColumns(examination, true), ...noisy].some(
      (column) => countFew(examination, [column]).few > 0,
    ) || countFew(examination, valueColumns(examination)).alone > 0
  );
}

/** Insensitive and sensitive columns, or the former only, as they are told: those that were changed on purpose are left out. */
function valueColumns({ published }: Examination, insensitiveOnly = false): string[] {
  return published
    .filter(
      (attribute) =>
        (attribute.role === 'insensitive' ||
          (attribute.role === 'sensitive' && !insensitiveOnly)) &&
        !isPerturbed(attribute),
    )
    .map(({ column }) => column);
}

interface Few {
  /** Rows with values that no other row has. */
  readonly alone: number;
  /** Rows with values that fewer than k rows have. */
  readonly few: number;
}

/** Cells that are empty or suppressed tell nobody apart. */
function countFew({ release, k }: Examination, columns: readonly string[]): Few {
  const positions = columns.map((column) => release.header.indexOf(column));
  const counts = new Map<string, number>();
  for (const row of release.rows) {
    const cells = positions.map((at) => row[at] ?? null);
    if (cells.every((cell) => typeof cell !== 'string' || cell === '*')) continue;
    const key = renderKey(cells);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let [alone, few] = [0, 0];
  for (const count of counts.values()) {
    if (count === 1) alone++;
    if (count < k) few += count;
  }
  return { alone, few };
}
