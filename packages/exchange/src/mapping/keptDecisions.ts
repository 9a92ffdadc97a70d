import { foldText } from '../records/values/foldText.js';
import type { MappedColumn, Mapping } from './mapping.js';
import { parseTarget } from './target.js';

/** What a person decided about the columns of one table, asked heading by heading. */
export interface KeptDecisions {
  /** Takes the decision about the next column with a heading; nothing when there is none. */
  readonly take: (heading: string) => MappedColumn | undefined;
  /** Targets that are decided, whether or not their columns stand in the file. */
  readonly targets: ReadonlySet<string>;
  /** Decisions that were not taken: their columns are not in this file, but may come again. */
  readonly left: () => readonly MappedColumn[];
  /** How many were taken. */
  readonly taken: () => number;
}

/**
 * Opens what an earlier mapping says of the columns of a table.
 *
 * @param columns - Its columns; none for a table that the mapping does not know.
 */
export function keptDecisions(columns: readonly MappedColumn[] = []): KeptDecisions {
  const open = new Set(columns);
  return {
    take(heading) {
      const folded = foldText(heading);
      for (const column of open)
        if (foldText(column.heading) === folded) {
          open.delete(column);
          return { ...column, heading };
        }
      return undefined;
    },
    targets: new Set(columns.map(({ target }) => target).filter((target) => target !== '')),
    left: () => [...open],
    taken: () => columns.length - open.size,
  };
}

/**
 * Joins the own words of an earlier mapping with those that a file asks about now. A word with a code
 * stays whatever the file holds; a word without one stays only if the file asks about it, so that the
 * words of a column that goes elsewhere now are gone.
 *
 * @param before - Words of the earlier mapping.
 * @param asked - Words of the file that no list knows, without codes.
 */
export function keptWords(before: Mapping['words'], asked: Mapping['words']): Mapping['words'] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(asked)])];
  const joined = fields.map((field) => {
    const decided = Object.entries(ownWords(before, field)).filter(([, code]) => code !== '');
    const known = new Set(decided.map(([word]) => foldText(word)));
    const open = Object.entries(ownWords(asked, field)).filter(
      ([word]) => !known.has(foldText(word)),
    );
    return [field, Object.fromEntries([...decided, ...open])] as const;
  });
  return Object.fromEntries(joined.filter(([, words]) => Object.keys(words).length > 0));
}

/**
 * Turns a target that was proposed for a journey into one for a record of the mapping.
 *
 * @param target - Target of a journey, or several with `|` between them.
 * @param record - What a row of the mapping is.
 * @returns The target; empty where a case has no such field.
 */
export function targetFor(target: string, record: Mapping['record']): string {
  if (record === 'journey') return target;
  return target
    .split('|')
    .map((one) => one.replace(/^case\./u, ''))
    .filter((one) => one !== '' && parseTarget(one, 'case') !== undefined)
    .join('|');
}

function ownWords(words: Mapping['words'], field: string): Readonly<Record<string, string>> {
  return Object.hasOwn(words, field) ? words[field]! : {};
}
