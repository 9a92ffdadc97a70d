import type { AliasEntry } from '../resolve/applyAliases.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/** What was read from an alias pack. */
export interface AliasPack {
  /** The decisions, for `createResolver({ aliases })`. */
  readonly entries: readonly AliasEntry[];
  /** Rows whose decision is empty. */
  readonly undecided: number;
  /** Row numbers (1 is the header) whose decision is no place: a typing error to mend. */
  readonly mistakes: readonly number[];
}

/**
 * Reads a review table back as an alias pack. Each decision holds in the country and parent of its
 * row, so that "Central" may be decided once for each county. A pack can be shared: it needs the
 * columns `raw` and `decision` only.
 *
 * @param rows - Rows of the CSV, header first.
 * @param tree - The places, to check the ids.
 * @returns The decisions, and what could not be used.
 */
export function readAliasPack(rows: readonly (readonly string[])[], tree: PlaceTree): AliasPack {
  const [header = [], ...body] = rows;
  const column = new Map(header.map((name, at) => [name.trim().toLowerCase(), at]));
  const entries: AliasEntry[] = [];
  const mistakes: number[] = [];
  let undecided = 0;
  body.forEach((row, at) => {
    const cell = (name: string): string => (row[column.get(name) ?? -1] ?? '').trim();
    const decision = cell('decision');
    if (cell('raw') === '') return;
    if (decision === '') {
      undecided += 1;
      return;
    }
    const id = /^[123]$/u.test(decision) ? cell(`candidate_${decision}`) : decision;
    if (id !== 'none' && !tree.get(id)) {
      mistakes.push(at + 2);
      return;
    }
    entries.push({
      raw: cell('raw'),
      id,
      ...(cell('country') === '' ? {} : { country: cell('country') }),
      ...(cell('parent') === '' ? {} : { parent: cell('parent') }),
    });
  });
  return { entries, undecided, mistakes };
}
