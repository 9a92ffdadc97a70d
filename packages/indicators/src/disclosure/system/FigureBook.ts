import { placeName, placeOfFigure, spanName, type Figure, type Place } from './Figure.js';

/** A figure with its number in the system. */
export interface BookEntry {
  /** The figure. */
  readonly figure: Figure;
  /** Where it stands. */
  readonly place: Place;
  /** Records, unit and period: places of different universes have nothing to do with one another. */
  readonly universe: string;
  /** Its variable. */
  readonly variable: number;
}

/** Records, unit and period of a figure. */
const universeOf = ({ scope, span }: Figure): string =>
  JSON.stringify([scope.of, scope.unit, spanName(scope.time, span)]);

/**
 * All numbers of one or several publications, each quantity once, whatever tables and indicators it stands in.
 */
export class FigureBook {
  /** Value of each variable; `null` = nobody outside knows it. */
  readonly values: (number | null)[] = [];
  /** The figures, each place once. */
  readonly entries: BookEntry[] = [];
  /** Pairs of variables that a reader takes for one: to hide one is to hide the other. */
  readonly twins: (readonly [number, number])[] = [];
  readonly #byName = new Map<string, BookEntry>();
  readonly #byPlace = new Map<string, BookEntry>();
  readonly #enumerated = new Set<string>();
  readonly #multiple = new Map<string, boolean>();

  /**
   * Writes a figure down.
   *
   * @param figure - The figure.
   * @param value - Its value; `null` if it is not known.
   * @returns Its variable; the one of another figure if both are the same quantity.
   */
  add(figure: Figure, value: number | null): number {
    for (const { field, multiple } of figure.categories)
      this.#multiple.set(field, multiple || (this.#multiple.get(field) ?? false));
    for (const field of figure.scope.single)
      if (!this.#multiple.has(field)) this.#multiple.set(field, false);
    const place = placeOfFigure(figure);
    if (place === undefined) return this.fresh(value);
    const universe = universeOf(figure);
    const name = `${universe} ${placeName(place)}`;
    const known = this.#byName.get(name);
    if (known !== undefined) {
      if (this.values[known.variable] === value) return known.variable;
      // Records of one person that contradict each other: nearly the same quantity, so one fate.
      const own = this.fresh(value);
      this.twins.push([known.variable, own]);
      return own;
    }
    // Persons and their records: where they are equally many, a reader takes one for the other.
    const { of, time } = figure.scope;
    const anyUnit = `${of} ${spanName(time, figure.span)} ${placeName(place)}`;
    const other = this.#byPlace.get(anyUnit);
    const shared =
      value !== null && other !== undefined && this.values[other.variable] === value
        ? other.variable
        : undefined;
    const entry: BookEntry = { figure, place, universe, variable: shared ?? this.fresh(value) };
    this.#byName.set(name, entry);
    if (other === undefined) this.#byPlace.set(anyUnit, entry);
    this.entries.push(entry);
    return entry.variable;
  }

  /** A number of its own, such as what is left of a total. */
  fresh(value: number | null): number {
    this.values.push(value);
    return this.values.length - 1;
  }

  /** The entry of a place in a universe. */
  at(universe: string, place: Place): BookEntry | undefined {
    return this.#byName.get(`${universe} ${placeName(place)}`);
  }

  /** The entry of a figure, whether or not this very one was written down. */
  find(figure: Figure): BookEntry | undefined {
    const place = placeOfFigure(figure);
    return place === undefined ? undefined : this.at(universeOf(figure), place);
  }

  /** Notes that a table lists all categories of a field below a figure: what it does not list is zero. */
  enumerate(figure: Figure, field: string): void {
    const place = placeOfFigure(figure);
    if (place !== undefined)
      this.#enumerated.add(`${universeOf(figure)} ${placeName(place)} ${field}`);
  }

  /** Whether all categories of a field below a place are listed. */
  isEnumerated(universe: string, place: Place, field: string): boolean {
    return this.#enumerated.has(`${universe} ${placeName(place)} ${field}`);
  }

  /** Whether units have one value of a field at most. */
  isSingle(field: string): boolean {
    return this.#multiple.get(field) === false;
  }
}
