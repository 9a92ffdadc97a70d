import type { AttributePolicy } from '../policy/Policy.js';
import type { EarlierFile } from './EarlierFile.js';
import { earlierTruth } from './earlierTruth.js';
import type { Examination } from './Examination.js';
import { renderKey } from './groupRows.js';
import { joinRows, plainTruth, treatedCell, type TruthOf, tuplesOf } from './joinRows.js';
import { knownThen } from './knownThen.js';
import { promisedValues } from './promisedValues.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** The sensitive values that a file leaves possible for the original in a row; none for a person who is not in the file. */
type Possible = (row: number) => ReadonlySet<string>;

/**
 * Originals whose sensitive value is narrowed by looking at this file and earlier ones: fewer values than any of their
 * policies promises are possible in all, or, where none counts values, a single one that no file tells alone. Each file is joined
 * with the originals over the quasi-identifiers of its own, for an attacker knows those of all.
 *
 * @param examination - the release and the originals
 * @param files - earlier files of rows
 * @returns number of originals, counted once for each sensitive column
 */
export function countNarrowed(examination: Examination, files: readonly EarlierFile[]): number {
  const { release, quasi, policy, evidence, open } = examination;
  const { originals } = evidence;
  if (originals === undefined || files.length === 0) return 0;
  const promised = promisedValues(policy);
  const sides = files.map((earlier) => ({ earlier, known: knownThen(examination, earlier) }));
  const everything = new Map(
    [...quasi, ...sides.flatMap(({ known }) => known)].map((each) => [each.column, each]),
  );
  const persons = tuplesOf(originals, [...everything.values()]);
  const firstRows = new Int32Array(persons.sizes.length).fill(-1);
  persons.tupleOf.forEach((person, row) => {
    if (firstRows[person] === -1) firstRows[person] = row;
  });
  let failing = 0;
  for (const attribute of policy.attributes) {
    const { column, role } = attribute;
    if (role !== 'sensitive' || !release.header.includes(column)) continue;
    const others = sides.filter(({ earlier }) => earlier.file.header.includes(column));
    if (others.length === 0) continue;
    const treated: TruthOf = (each, cells) => {
      const test = plainTruth(each, cells);
      return test && ((label, cell) => test(label, treatedCell(each, cell)));
    };
    const now = possibleValues(release, originals, quasi, column, treated);
    const then = others.map(({ earlier: { file }, known }) =>
      possibleValues(
        file,
        originals,
        known,
        column,
        earlierTruth(file, () => open.add('values-of-earlier-files')),
      ),
    );
    const least = others.reduce(
      (most, { earlier }) => Math.max(most, earlier.diversity.get(column) ?? 1),
      promised.get(column) ?? 1,
    );
    persons.sizes.forEach((size, person) => {
      if (isNarrowed(firstRows[person] as number, now, then, least)) failing += size;
    });
  }
  return failing;
}

function isNarrowed(row: number, now: Possible, then: readonly Possible[], least: number): boolean {
  const mine = now(row);
  let inAll = mine;
  let fewest = mine.size;
  for (const possible of then) {
    const theirs = possible(row);
    const both = intersect(mine, theirs);
    // Nothing in common: the person is not in both files, and the attacker learns no value.
    if (both.size === 0) continue;
    if (isTooFew(both.size, Math.min(mine.size, theirs.size), least)) return true;
    inAll = intersect(inAll, theirs);
    fewest = Math.min(fewest, theirs.size);
  }
  return inAll.size > 0 && isTooFew(inAll.size, fewest, least);
}

/** Where no number is promised, a single value may stand that one of the files tells without the others. */
function isTooFew(left: number, alone: number, least: number): boolean {
  return least > 1 ? left < least : left === 1 && alone > 1;
}

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left].filter((value) => right.has(value)));
}

function possibleValues(
  table: PlainRows,
  originals: PlainRows,
  known: readonly AttributePolicy[],
  column: string,
  truthOf: TruthOf,
): Possible {
  const classes = tuplesOf(table, known);
  const persons = tuplesOf(originals, known);
  const valuesOf = classes.sizes.map(() => new Set<string>());
  const at = table.header.indexOf(column);
  table.rows.forEach((row, number) => {
    const cell = row[at] ?? null;
    // A suppressed value is none that could protect somebody.
    if (cell !== '*') valuesOf[classes.tupleOf[number] as number]?.add(renderKey([cell]));
  });
  const values = persons.sizes.map(() => new Set<string>());
  const note = (tuple: number, matches: Int32Array): void => {
    for (const match of matches)
      for (const value of valuesOf[tuple] ?? []) values[match]?.add(value);
  };
  joinRows(classes, persons, known, note, truthOf);
  return (row) => values[persons.tupleOf[row] as number] as ReadonlySet<string>;
}
