import type { Location } from '@njia/schema';
import type { CellPosition } from './toLocation.js';
import { toLocation } from './toLocation.js';
import type { SourceMap } from './sourceMap.js';

/** The cells of one record: paths inside it, and a position for each. */
export interface RecordTrail {
  /** JSON Pointers inside the record, `''` for the record itself. */
  readonly paths: string[];
  /** Where each of them came from; same length. */
  readonly positions: CellPosition[];
}

/**
 * Collects where the values of a data set came from, record by record, and answers as a
 * {@link SourceMap}. Paths inside records repeat from record to record, so each is kept once.
 */
export class Trail implements SourceMap {
  readonly #tables = new Map<string, RecordTrail[]>();
  readonly #known = new Map<string, string>();

  /**
   * Adds the trail of the next record of a table; records without one must be added too.
   *
   * @param table - Table of the data set, such as `journeys`.
   * @param record - Its cells.
   */
  add(table: string, record: RecordTrail): void {
    const list = this.#tables.get(table) ?? [];
    this.#tables.set(table, list);
    list.push({
      paths: record.paths.map((path) => {
        const known = this.#known.get(path);
        if (known === undefined) this.#known.set(path, path);
        return known ?? path;
      }),
      positions: record.positions,
    });
  }

  locate(path: string): Location | undefined {
    const [, table, index, ...rest] = path.split('/');
    if (table === undefined || index === undefined) return undefined;
    const trail = this.#tables.get(table)?.[Number(index)];
    if (trail === undefined) return undefined;
    for (let inner = rest; ; inner = inner.slice(0, -1)) {
      const at = trail.paths.indexOf(inner.length === 0 ? '' : `/${inner.join('/')}`);
      if (at >= 0) return toLocation(trail.positions[at]!);
      if (inner.length === 0) return undefined;
    }
  }
}
