import { withoutItems } from './withoutItems.js';

const lists: Readonly<Record<string, string>> = { leg: 'legs.', stop: 'stops.' };

/**
 * The field that own words of a column belong to: `legs.modes` for a column `legs[*].modes` of a
 * table of journeys and for a column `modes` of a table of legs.
 *
 * @param target - Target of the column.
 * @param record - What a row of its table is, such as `journey` or `leg`.
 */
export function wordField(target: string, record: string): string {
  return `${Object.hasOwn(lists, record) ? lists[record] : ''}${withoutItems(target)}`;
}
