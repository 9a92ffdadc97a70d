import type { SqlFunction } from '../tree/Sql.js';

const plain: Partial<Record<SqlFunction, string>> = {
  least: 'LEAST',
  greatest: 'GREATEST',
  coalesce: 'COALESCE',
  length: 'LENGTH',
  substr: 'SUBSTR',
  floor: 'FLOOR',
  sum: 'SUM',
  min: 'MIN',
  max: 'MAX',
};

/**
 * Functions that every dialect writes alike.
 *
 * @param name - The function.
 * @param args - Its printed arguments.
 * @returns SQL, or `undefined` if the dialect must say.
 */
export function commonCall(name: SqlFunction, args: readonly string[]): string | undefined {
  const known = plain[name];
  if (known !== undefined) return `${known}(${args.join(', ')})`;
  const [first = '', second = ''] = args;
  switch (name) {
    case 'splitPart':
      return `SPLIT_PART(${first}, '|', ${second})`;
    case 'concat':
      return `(${args.join(' || ')})`;
    case 'count':
      return first === '' ? 'COUNT(*)' : `COUNT(${first})`;
    case 'countDistinct':
      return `COUNT(DISTINCT ${first})`;
    default:
      return undefined;
  }
}
