import type { Policy } from './Policy.js';

/** A table of counts, every column with its level. */
export interface NamedTable {
  /** What stands in the column `table` of the file: `total`, or the columns joined by `+`, such as `origin@1+sex`. */
  readonly name: string;
  /** Its columns in the order of the policy's attributes. */
  readonly columns: readonly { readonly column: string; readonly level: number }[];
}

/**
 * Reads the tables that a policy publishes. The total comes first and is never left out: whoever knows how many persons
 * there are learns no more than the file says.
 *
 * @param policy - a policy for aggregates
 * @returns the tables
 */
export function publishedTables({ tables = [], attributes }: Policy): NamedTable[] {
  const place = new Map(attributes.map(({ column }, at) => [column, at]));
  const named = tables.map(({ columns }): NamedTable => {
    const entries = columns.map((entry) => {
      const { column, level } = typeof entry === 'string' ? { column: entry } : entry;
      const least = attributes.find((attribute) => attribute.column === column)?.minimumLevel ?? 0;
      return { column, level: Math.max(level ?? least, least), least };
    });
    entries.sort((left, right) => (place.get(left.column) ?? 0) - (place.get(right.column) ?? 0));
    return {
      name: entries
        .map(({ column, level, least }) => (level > least ? `${column}@${String(level)}` : column))
        .join('+'),
      columns: entries.map(({ column, level }) => ({ column, level })),
    };
  });
  return [{ name: 'total', columns: [] }, ...named.filter(({ columns }) => columns.length > 0)];
}
