import { KNOWN } from '../../figures/FigureScope.js';
import { NOT_APPLICABLE, UNKNOWN } from '../../results/TableDimension.js';
import { placeName, within, type Place } from './Figure.js';
import type { BookEntry, FigureBook } from './FigureBook.js';
import type { Relations } from './Relations.js';

/** Figures that differ in one field, and the figure without it. */
interface Family {
  readonly universe: string;
  readonly place: Place;
  readonly field: string;
  readonly members: Map<string, BookEntry>;
}

const named = (codes: readonly string[]): string => codes.join('\u0001');
const known = named([KNOWN]);
const answered = named([KNOWN, UNKNOWN].sort());

function familiesOf(book: FigureBook): readonly Family[] {
  const families = new Map<string, Family>();
  for (const entry of book.entries)
    for (const [field, codes] of Object.entries(entry.place.fields)) {
      const { [field]: _, ...rest } = entry.place.fields;
      const place: Place = { fields: rest, others: entry.place.others };
      const name = `${entry.universe} ${field} ${placeName(place)}`;
      let family = families.get(name);
      if (family === undefined) {
        family = { universe: entry.universe, place, field, members: new Map() };
        families.set(name, family);
      }
      family.members.set(named([...codes].sort()), entry);
    }
  return [...families.values()];
}

/** Those of a field whose value is known, unknown, or does not apply make up the whole. */
function divide(
  family: Family,
  whole: number | undefined,
  listed: boolean,
  relations: Relations,
): void {
  const at = (name: string): number | undefined => family.members.get(name)?.variable;
  const some = (...variables: (number | undefined)[]): number[] =>
    variables.filter((one): one is number => one !== undefined);
  const [sure, both, unknown, none] = [at(known), at(answered), at(UNKNOWN), at(NOT_APPLICABLE)];
  if (sure !== undefined && both !== undefined)
    relations.split(both, some(sure, unknown), !listed && unknown === undefined);
  if (whole === undefined) return;
  if (sure !== undefined)
    relations.split(
      whole,
      some(sure, unknown, none),
      !listed && (unknown === undefined || none === undefined),
    );
  if (both !== undefined) relations.split(whole, some(both, none), !listed && none === undefined);
}

/** Codes of a field with one value a unit exclude each other. */
function addUp(
  family: Family,
  whole: number | undefined,
  listed: boolean,
  relations: Relations,
): void {
  const members = [...family.members.values()].map((entry) => ({
    codes: entry.place.fields[family.field] ?? [],
    variable: entry.variable,
  }));
  const special = (code: string): boolean =>
    code === KNOWN || code === UNKNOWN || code === NOT_APPLICABLE;
  const sets = members.filter(({ codes }) => codes.length > 1 && !codes.some(special));
  const codes = members.filter(({ codes: own }) => own.length === 1 && !own.some(special));
  for (const set of sets)
    relations.split(
      set.variable,
      codes.filter(({ codes: own }) => within(own, set.codes)).map(({ variable }) => variable),
      !listed,
    );
  if (listed) return;
  const chosen = [...sets];
  for (const one of codes)
    if (!chosen.some((other) => within(one.codes, other.codes))) chosen.push(one);
  const disjoint = chosen.filter(
    ({ codes: own }, index) =>
      !chosen.slice(0, index).some((other) => other.codes.some((code) => own.includes(code))),
  );
  if (disjoint.length === 0) return;
  const parts = disjoint.map(({ variable }) => variable);
  const sure = family.members.get(known)?.variable;
  if (sure !== undefined) relations.split(sure, parts, true);
  else if (whole !== undefined) {
    const rest = [UNKNOWN, NOT_APPLICABLE].flatMap((code) => {
      const entry = family.members.get(code);
      return entry === undefined ? [] : [entry.variable];
    });
    relations.split(whole, [...parts, ...rest], true);
  }
}

/**
 * Relations between figures that differ in what is known of one field: "sex known" is the total without "sex unknown", women and
 * men of one indicator are parts of the total of another.
 *
 * @param book - The figures.
 * @param relations - Where the relations go.
 */
export function fieldRelations(book: FigureBook, relations: Relations): void {
  for (const family of familiesOf(book)) {
    const { universe, place, field, members } = family;
    const whole = book.at(universe, place)?.variable;
    const listed = book.isEnumerated(universe, place, field);
    divide(family, whole, listed, relations);
    if (book.isSingle(field)) {
      addUp(family, whole, listed, relations);
      continue;
    }
    const above = members.get(known)?.variable ?? whole;
    for (const entry of members.values()) {
      const codes = entry.place.fields[field] ?? [];
      if (above !== undefined && within(codes, [KNOWN]) && codes[0] !== KNOWN)
        relations.atMost(entry.variable, above);
    }
  }
}
