import { foldText } from '../records/values/foldText.js';
import { renameIds } from './renameIds.js';

/**
 * Keeps the ids of organisations apart and together. A reading numbers the organisations it meets from
 * `org-1` on; over several readings the same name must get the same id, and another name another one.
 */
export class EntityIds {
  readonly #byName = new Map<string, string>();

  /**
   * Renames the organisations of one reading in place, and takes out those that were there before.
   *
   * @param dataset - Data set of the reading.
   */
  unite(dataset: Record<string, unknown>): void {
    const rows = dataset['reportingEntities'];
    if (!Array.isArray(rows)) return;
    const ids = new Map<string, string>();
    const fresh: unknown[] = [];
    for (const row of rows as readonly unknown[]) {
      const { id, name } = (row ?? {}) as { readonly id?: unknown; readonly name?: unknown };
      if (typeof id !== 'string' || typeof name !== 'string' || !/^org-\d+$/u.test(id)) {
        fresh.push(row);
        continue;
      }
      const key = foldText(name);
      const known = this.#byName.get(key);
      const united = known ?? `org-${this.#byName.size + 1}`;
      ids.set(id, united);
      this.#byName.set(key, united);
      if (known === undefined) fresh.push(row);
    }
    if ([...ids].every(([id, united]) => id === united) && fresh.length === rows.length) return;
    dataset['reportingEntities'] = fresh;
    renameIds(dataset, (table, id) => (table === 'reportingEntities' ? ids.get(id) : undefined));
  }
}
