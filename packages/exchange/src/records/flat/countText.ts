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
  const range = /^(\d{1,15})-(\d{1,15})$/u.exec(text);
  if (range !== null) return { kind: 'interval', min: Number(range[1]), max: Number(range[2]) };
  const match = /^(~|<=|>=|<)?(\d{1,15})(?: \((\w{1,40})\))?$/u.exec(text);
  if (match === null) return undefined;
  const [, sign, digits, basis] = match;
  const value = Number(digits);
  switch (sign) {
    case undefined:
      return { kind: 'exact', value };
    case '~':
      return { kind: 'estimate', value, ...(basis === undefined ? {} : { basis }) } as Count;
    case '<':
      return { kind: 'censored', below: value };
    case '<=':
      return { kind: 'interval', max: value };
    default:
      return { kind: 'interval', min: value };
  }
}
