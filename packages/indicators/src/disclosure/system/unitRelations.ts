import { spanName, within, type Place } from './Figure.js';
import type { BookEntry, FigureBook } from './FigureBook.js';
import type { Relations } from './Relations.js';

/** The same place, counted in units with a key and in records. */
interface Pair {
  readonly place: Place;
  readonly units: number;
  readonly records: number;
}

const isInside = (inner: Place, outer: Place): boolean =>
  Object.entries(outer.fields).every(([field, codes]) => {
    const own = inner.fields[field];
    return own !== undefined && within(own, codes);
  }) && outer.others.every((other) => inner.others.includes(other));

const size = ({ fields, others }: Place): number => Object.keys(fields).length + others.length;

/** Whether units have no key: then they are the records themselves. */
const isRecord = ({ figure }: BookEntry): boolean =>
  (JSON.parse(figure.scope.unit) as readonly unknown[])[1] === '';

/**
 * Relations between persons (or whatever has a key) and their records: there are never more persons than records, and no part of
 * them has more records in excess than the whole. Where all are equally many, so are those of whom the sex is not known.
 *
 * @param book - The figures.
 * @param relations - Where the relations go.
 */
export function unitRelations(book: FigureBook, relations: Relations): void {
  const groups = new Map<string, BookEntry[]>();
  for (const entry of book.entries) {
    const { scope, span } = entry.figure;
    // Tables of which it is not known what they count have a plain unit.
    if (!scope.unit.startsWith('[')) continue;
    const name = JSON.stringify([scope.of, spanName(scope.time, span)]);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  for (const entries of groups.values()) {
    const records = entries.filter(isRecord);
    const [anyRecord] = records;
    if (anyRecord === undefined || records.length === entries.length) continue;
    const byUnit = new Map<string, Pair[]>();
    for (const entry of entries) {
      if (isRecord(entry)) continue;
      const other = book.at(anyRecord.universe, entry.place);
      if (other === undefined) continue;
      const pair = { place: entry.place, units: entry.variable, records: other.variable };
      byUnit.set(entry.universe, [...(byUnit.get(entry.universe) ?? []), pair]);
    }
    for (const pairs of byUnit.values()) hold(pairs, relations);
  }
}

function hold(pairs: readonly Pair[], relations: Relations): void {
  const widest = [...pairs].sort((a, b) => size(a.place) - size(b.place));
  for (const pair of pairs) {
    relations.atMost(pair.units, pair.records);
    const whole = widest.find((one) => one !== pair && isInside(pair.place, one.place));
    if (whole === undefined) continue;
    relations.tell(
      [
        [pair.records, 1],
        [pair.units, -1],
        [whole.records, -1],
        [whole.units, 1],
      ],
      '<=',
    );
  }
}
