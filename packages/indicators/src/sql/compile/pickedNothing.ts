import type { PickedField } from '../../definition/DerivedField.js';
import { call, nothing, number, type Sql } from '../tree/Sql.js';
import { one, unknown, when, zero } from './sqlParts.js';
import { missingNumber, type SqlValue } from './SqlValue.js';

/**
 * What is picked where the database has no table to pick from.
 *
 * @param field - What is picked.
 * @param complete - Condition: there are certainly no items.
 */
export function pickedNothing({ pick }: PickedField, complete: Sql): SqlValue {
  const lost = when(complete, zero, unknown);
  switch (pick) {
    case 'count':
    case 'countDistinct':
    case 'sum':
      return {
        kind: 'range',
        count: false,
        low: zero,
        high:
          pick === 'countDistinct'
            ? when(complete, zero, one)
            : when(complete, zero, nothing('number')),
        missing: zero,
      };
    case 'all':
      return {
        kind: 'many',
        of: 'text',
        list: call('listOfText', nothing('text')),
        incomplete: when(complete, zero, one),
        missing: lost,
      };
    case 'earliest':
    case 'latest':
      return {
        kind: 'days',
        first: nothing('integer'),
        last: nothing('integer'),
        missing: when(complete, number(missingNumber.notApplicable), unknown),
      };
    default:
      return { kind: 'other', missing: unknown };
  }
}
