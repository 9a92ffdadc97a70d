import { NjiaError } from '@njia/schema';

/**
 * A name between quotation marks, with those inside it doubled.
 *
 * @param name - The name.
 * @param mark - The quotation mark.
 * @throws NjiaError `INDICATOR-SQL-NAME` for an empty name, one over 63 bytes would hold, or one with control characters.
 */
export function quoteName(name: string, mark: '"' | '`'): string {
  if (name === '' || name.length > 63 || /[\u0000-\u001f\u007f]/u.test(name))
    throw new NjiaError('INDICATOR-SQL-NAME', 'A name cannot stand in SQL.', {
      hint: 'Names have 1 to 63 characters and no control characters.',
    });
  return mark + name.replaceAll(mark, mark + mark) + mark;
}

/**
 * A text between single quotation marks, with those inside it doubled.
 *
 * @param value - The text: a code of a definition, never a value of the data.
 * @throws NjiaError `INDICATOR-SQL-TEXT` for a text with a NUL.
 */
export function quoteText(value: string): string {
  if (value.includes('\0'))
    throw new NjiaError('INDICATOR-SQL-TEXT', 'A text with a NUL cannot stand in SQL.');
  return `'${value.replaceAll("'", "''")}'`;
}
