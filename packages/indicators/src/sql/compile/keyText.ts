import { call, nothing, text, type Sql } from '../tree/Sql.js';
import type { SqlSingle } from './SqlValue.js';
import { unsupported } from './unsupported.js';

/** A single value as a key of units. */
export const keyText = (value: SqlSingle): Sql => {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.value;
    case 'place': {
      const part = (of: Sql): Sql => call('coalesce', of, text(''));
      return call('concat', part(value.code), text('|'), part(value.country));
    }
    case 'other':
      return nothing('text');
    default:
      throw unsupported('units by a key that is neither text nor number');
  }
};
