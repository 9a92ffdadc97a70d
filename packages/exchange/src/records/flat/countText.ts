import type { Count } from '@njia/schema';

/**
 * Writes a count in one cell: `6`, `~20`, `~20 (case_records)`, `3-5`, `>=3`, `<=5`, `<5`. The
 * notation loses nothing and is read back by {@link countFromText}.
 *
 * @param count - A count.
 */
export function countText(count: Count): string | number {
  switch (count.kind) {
    case 'exact':
      return count.value;
    case 'estimate':
      return count.basis === undefined ? `~${count.value}` : `~${count.value} (${count.basis})`;
    case 'censored':
      return `<${count.below}`;
    case 'interval':
      if (count.min === undefined) return `<=${count.max ?? ''}`;
      return count.max === undefined ? `>=${count.min}` : `${count.min}-${count.max}`;
  }
}

/**
 * Reads what {@link countText} wrote.
 *
 * @param text - Text of a cell.
 * @returns The count, or nothing for another notation.
 */
export function countFromText(text: string): Count | undefined {
  const match = /^(?:(\d+)|~(\d+)(?: \((\w+)\))?|<(\d+)|<=(\d+)|>=(\d+)|(\d+)-(\d+))$/u.exec(text);
  if (match === null) return undefined;
  const [, exact, estimate, basis, below, most, least, min, max] = match;
  if (exact !== undefined) return { kind: 'exact', value: Number(exact) };
  if (estimate !== undefined) return { kind: 'estimate', value: Number(estimate), ...(basis === undefined ? {} : { basis }) } as Count;
  if (below !== undefined) return { kind: 'censored', below: Number(below) };
  if (most !== undefined) return { kind: 'interval', max: Number(most) };
  if (least !== undefined) return { kind: 'interval', min: Number(least) };
  return { kind: 'interval', min: Number(min), max: Number(max) };
}
