import { NjiaError } from '@njia/schema';

/**
 * A definition asks for what has no SQL.
 *
 * @param what - What it asks for, in words of ours.
 */
export const unsupported = (what: string): NjiaError =>
  new NjiaError(
    'INDICATOR-SQL-UNSUPPORTED',
    `A definition cannot be computed in a database: ${what}.`,
    {
      hint: 'Compute it with calculateIndicators.',
    },
  );
