import type { AttributePolicy } from '../policy/Policy.js';
import { isWrittenOf } from './isWrittenOf.js';
import { plainTruth, treatedCell } from './joinRows.js';
import type { Examination } from './Examination.js';
import type { PlainRows } from './ReleaseEvidence.js';

type Plain = PlainRows['rows'][number][number];

/** Groups of the labels of one column, the same in all files. */
export interface ColumnGroups {
  /** The group of a label, `undefined` for one that was not among those that were grouped. */
  readonly of: (label: Plain) => number | undefined;
  /** More than the number of any group. */
  readonly size: number;
  /** Whether a label says nothing: `*`, or the one above all values. */
  readonly isOpen: boolean;
}

/**
 * Finds the finest groups of values that several files can all be counted by: labels that stand for the same value are in
 * one group, so that bands of 40 years and the four of 10 years in them are compared.
 *
 * @param examination - gives hierarchies and originals; without originals labels are compared as they stand
 * @returns a function of a column and the labels of each file; it remembers what it has read
 */
export function commonGroups({
  policy,
  evidence: { originals },
}: Examination): (column: string, labels: readonly (readonly Plain[])[]) => ColumnGroups {
  const readers = new Map<string, (label: Plain) => readonly number[]>();
  return (column, labels) => {
    const attribute = policy.attributes.find((each) => each.column === column);
    const reader = readers.get(column) ?? readerOf(attribute, originals);
    readers.set(column, reader);
    const groupOf = new Map<string, number>();
    const parents: number[] = [];
    const rootOf = (group: number): number => {
      let root = group;
      while (parents[root] !== root) root = parents[root] as number;
      return root;
    };
    const owners = new Map<number, number>();
    let isOpen = false;
    for (const label of labels.flat()) {
      const key = JSON.stringify(label);
      if (groupOf.has(key)) continue;
      const group = parents.length;
      parents.push(group);
      groupOf.set(key, group);
      const covered = reader(label);
      if (label === '*' || covered === everything) isOpen = true;
      for (const value of covered) {
        const owner = owners.get(value);
        if (owner === undefined) owners.set(value, group);
        else parents[rootOf(group)] = rootOf(owner);
      }
    }
    return {
      of: (label) => {
        const group = groupOf.get(JSON.stringify(label));
        return group === undefined ? undefined : rootOf(group);
      },
      size: parents.length,
      isOpen,
    };
  };
}

const everything: readonly number[] = [];

/** The distinct original values that a label stands for, by the hierarchy or as it is written. */
function readerOf(
  attribute: AttributePolicy | undefined,
  originals: PlainRows | undefined,
): (label: Plain) => readonly number[] {
  const at = attribute === undefined ? -1 : (originals?.header.indexOf(attribute.column) ?? -1);
  if (attribute === undefined || originals === undefined || at === -1) return () => [];
  const values = [...new Set(originals.rows.map((row) => row[at] ?? null))];
  const coarse = { ...attribute, role: 'quasi-identifier', minimumLevel: 0 } as const;
  const plain = plainTruth(coarse, values);
  if (plain === undefined) return () => [];
  const treated = values.map((value) => treatedCell(coarse, value));
  const known = new Map<Plain, readonly number[]>();
  return (label) => {
    const found = known.get(label);
    if (found !== undefined) return found;
    const places = (test: (place: number) => boolean): number[] =>
      values.map((_, place) => place).filter(test);
    let covered: readonly number[] = places((place) => plain(label, treated[place] ?? null));
    if (covered.length === 0 && typeof label === 'string')
      covered = places((place) => {
        const value = values[place];
        return typeof value === 'string' && isWrittenOf(label, value);
      });
    // What stands for all values says nothing; it must not make one group of them.
    if (values.length > 1 && covered.length === values.length) covered = everything;
    known.set(label, covered);
    return covered;
  };
}
