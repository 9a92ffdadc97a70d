import type { AttributePolicy } from '../policy/Policy.js';
import type { EarlierFile } from './EarlierFile.js';
import type { Examination } from './Examination.js';
import { joinRows, plainTruth, treatedCell, type Tuples, tuplesOf } from './joinRows.js';
import { knownThen } from './knownThen.js';
import type { PlainRows } from './ReleaseEvidence.js';
import { isPerturbed } from './treatedValue.js';

/** More links than this are not followed: the check breaks off then, and does not pass. */
const MOST_LINKS = 50_000_000;

/**
 * Originals that two releases give away together. Columns that are released as they are (insensitive and sensitive ones)
 * stand in both files alike, and join their rows: whoever is one of k in each may be one of few who are in the same place
 * of both. For every original the rows that could be it are counted in both files, value by value of the shared columns:
 * no more persons than the smaller number can be meant.
 *
 * @param examination - the release and the originals
 * @param earlier - an earlier release
 * @returns number of originals with fewer than k, but some
 */
export function countRejoined(examination: Examination, earlier: EarlierFile): number {
  const { release, policy, evidence, k: asked } = examination;
  const { file, k: promised } = earlier;
  const { originals } = evidence;
  if (originals === undefined) return 0;
  const inBoth = ({ column }: AttributePolicy): boolean =>
    release.header.includes(column) && file.header.includes(column);
  const shared = policy.attributes.filter(
    (attribute) =>
      (attribute.role === 'insensitive' || attribute.role === 'sensitive') &&
      inBoth(attribute) &&
      !isPerturbed(attribute),
  );
  if (shared.length === 0) return 0;
  // What was guarded then may be left out now: it is known all the same.
  const then = new Set(knownThen(examination, earlier).map(({ column }) => column));
  const known = policy.attributes.filter(
    ({ column, role }) =>
      originals.header.includes(column) && (role === 'quasi-identifier' || then.has(column)),
  );
  const columns = [...known, ...shared];
  const persons = tuplesOf(originals, columns, (attribute, cell) =>
    shared.includes(attribute) ? null : treatedCell(asGuarded(attribute), cell),
  );
  const [mine, theirs] = [release, file].map((table) =>
    rowsOfPersons(table, columns, shared, persons),
  ) as [JoinedRows, JoinedRows];
  const k = Math.max(promised, asked);
  let failing = 0;
  persons.sizes.forEach((size, person) => {
    const counts = new Map<string, number>();
    for (const tuple of mine.rowsOf[person] ?? []) {
      const key = mine.keys[tuple] as string;
      counts.set(key, (counts.get(key) ?? 0) + (mine.tuples.sizes[tuple] as number));
    }
    const others = new Map<string, number>();
    for (const tuple of theirs.rowsOf[person] ?? []) {
      const key = theirs.keys[tuple] as string;
      others.set(key, (others.get(key) ?? 0) + (theirs.tuples.sizes[tuple] as number));
    }
    let candidates = 0;
    for (const [key, count] of counts) candidates += Math.min(count, others.get(key) ?? 0);
    if (candidates > 0 && candidates < k) failing += size;
  });
  return failing;
}

/** What an earlier policy released, this one may call an identifier: it was made coarser then by what is not known. */
function asGuarded(attribute: AttributePolicy): AttributePolicy {
  return { ...attribute, role: 'quasi-identifier' };
}

interface JoinedRows {
  readonly tuples: Tuples;
  /** For each distinct row its values of the shared columns. */
  readonly keys: readonly string[];
  /** For each distinct original the distinct rows that could be it. */
  readonly rowsOf: readonly (readonly number[] | undefined)[];
}

function rowsOfPersons(
  table: PlainRows,
  columns: readonly AttributePolicy[],
  shared: readonly AttributePolicy[],
  persons: Tuples,
): JoinedRows {
  const tuples = tuplesOf(table, columns);
  const rowsOf: number[][] = [];
  let links = 0;
  const note = (tuple: number, matches: Int32Array): void => {
    links += matches.length;
    if (links > MOST_LINKS) throw new RangeError('too many links');
    for (const match of matches) (rowsOf[match] ??= []).push(tuple);
  };
  joinRows(tuples, persons, columns, note, (attribute, cells) =>
    shared.includes(attribute) || !table.header.includes(attribute.column)
      ? undefined
      : plainTruth(asGuarded(attribute), cells),
  );
  const keys = tuples.sizes.map((_, tuple) =>
    JSON.stringify(
      columns.flatMap((attribute, at) =>
        shared.includes(attribute) ? [tuples.cells[at]?.[tuples.codes[at]?.[tuple] as number]] : [],
      ),
    ),
  );
  return { tuples, keys, rowsOf };
}
