import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import { PlaceDraft } from './placeDraft.js';
import type { RecordDraft } from './recordDraft.js';
import { Path } from './path.js';

/** A stop in the making. */
export interface StopDraft {
  /** Its place. */
  readonly place: PlaceDraft;
  /** Codes of `location_role`. */
  readonly roles: string[];
  /** Other fields; targets relative to the stop. */
  readonly values: readonly FieldValue[];
}

/** Roles of the place where a journey begins. */
const starts: ReadonlySet<string> = new Set(['origin', 'recruitment', 'departure']);

const stopsPath = Path.of('stops');
const placePath = Path.of('place');

/** The stops of a journey in the making, in the order travelled. */
export class StopList {
  readonly #stops: StopDraft[] = [];

  /** Number of stops so far. */
  get length(): number {
    return this.#stops.length;
  }

  /**
   * Adds a stop at the end; the same place twice in a row is one stop with both roles.
   *
   * @param place - The place.
   * @param roles - Codes of `location_role`.
   * @param values - Other fields of the stop; targets relative to it.
   * @returns Index of the stop.
   */
  add(place: PlaceDraft, roles: readonly string[], values: readonly FieldValue[] = []): number {
    const last = this.#stops.at(-1);
    if (
      last !== undefined &&
      !place.empty &&
      sameOrWithin(last.place, place) &&
      values.length === 0
    ) {
      last.roles.push(...roles.filter((role) => !last.roles.includes(role)));
      // The finer of the two stays: "Riyadh, Saudi Arabia" rather than "Saudi Arabia".
      if (last.place.text === undefined && place.text !== undefined)
        this.#stops[this.#stops.length - 1] = { ...last, place };
      return this.#stops.length - 1;
    }
    this.#stops.push({ place, roles: [...roles], values });
    return this.#stops.length - 1;
  }

  /**
   * Adds a stop that the source tells apart from where the journey began: a way within one town has
   * two ends, whatever their names.
   *
   * @param place - The place.
   * @param values - Other fields of the stop; targets relative to it.
   */
  addEnd(place: PlaceDraft, values: readonly FieldValue[]): void {
    if (this.#stops.at(-1)?.roles.some((role) => starts.has(role)) === true)
      this.#stops.push({ place, roles: [], values });
    else this.add(place, [], values);
  }

  /** The stops so far. */
  get stops(): readonly StopDraft[] {
    return this.#stops;
  }

  /**
   * Gives roles and values to the stop at a place that is there already, an origin to the first of
   * them, anything else to the last; where there is none, the stop comes at the end.
   *
   * @param place - The place.
   * @param roles - Codes of `location_role`.
   * @param values - Other fields of the stop; targets relative to it.
   */
  merge(place: PlaceDraft, roles: readonly string[], values: readonly FieldValue[]): void {
    const here = this.#stops.flatMap((stop, index) => (place.names(stop.place) ? [index] : []));
    const at = here.at(roles.includes('origin') ? 0 : -1) ?? -1;
    const stop = this.#stops[at];
    if (stop === undefined) {
      this.add(place, roles, values);
      return;
    }
    stop.roles.push(...roles.filter((role) => !stop.roles.includes(role)));
    this.#stops[at] = { ...stop, values: [...stop.values, ...values] };
  }

  /**
   * Country of a stop, as far as the source says it.
   *
   * @param index - Index of the stop.
   */
  country(index: number): string | undefined {
    return this.#stops[index]?.place.country;
  }

  /**
   * Key of the place of a stop, for comparing.
   *
   * @param index - Index of the stop.
   */
  key(index: number): string | undefined {
    return this.#stops[index]?.place.key;
  }

  /**
   * Writes the stops into the record.
   *
   * @param draft - The journey.
   * @param log - Takes findings.
   */
  write(draft: RecordDraft, log: ReadingLog): void {
    this.#stops.forEach((stop, index) => {
      const path = stopsPath.to(index);
      const { position } = stop.place;
      draft.set(path, { id: stopId(index) });
      draft.trace(path.to('id'), position);
      stop.place.write(draft, path.to('place'), log);
      if (stop.roles.length > 0) draft.append(path.to('roles'), stop.roles, position);
      for (const value of stop.values) draft.put(path.then(value.target.path), value);
    });
  }
}

/**
 * Id of a stop inside its journey.
 *
 * @param index - Index of the stop.
 */
export function stopId(index: number): string {
  return `s${index + 1}`;
}

/** The same words and country, or one of the two is only the country of the other. */
function sameOrWithin(a: PlaceDraft, b: PlaceDraft): boolean {
  if (a.key === b.key) return true;
  if (a.country === undefined || a.country !== b.country) return false;
  return a.text === undefined || b.text === undefined;
}

/**
 * Makes a place out of the values of one item, and the values that are not of its place.
 *
 * @param values - Values with targets relative to a stop.
 */
export function stopOf(values: readonly FieldValue[]): {
  readonly place: PlaceDraft;
  readonly values: readonly FieldValue[];
} {
  const others: FieldValue[] = [];
  const place = new PlaceDraft();
  for (const value of values) {
    const part = value.target.place;
    if (part === undefined) others.push(value);
    else if (part.path === placePath) place.add(part.part, value);
  }
  return { place, values: others };
}
