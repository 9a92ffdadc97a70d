import type { GazetteerPlace } from '../model/GazetteerPlace.js';

/** The places of all gazetteers in use, by id, with their hierarchy. */
export class PlaceTree {
  /** All places; the same id given twice was merged. */
  readonly places: readonly GazetteerPlace[];
  private readonly byId: Map<string, number>;

  /**
   * Collects places.
   *
   * @param places - Places in any order; a later place with a known id adds its names to the first.
   */
  constructor(places: Iterable<GazetteerPlace>) {
    const merged: GazetteerPlace[] = [];
    const byId = new Map<string, number>();
    for (const place of places) {
      const at = byId.get(place.id);
      const first = at === undefined ? undefined : merged[at];
      if (at === undefined || first === undefined) {
        byId.set(place.id, merged.length);
        merged.push(place);
      } else merged[at] = merge(first, place);
    }
    this.places = merged;
    this.byId = byId;
  }

  /**
   * A place by id.
   *
   * @param id - The id.
   * @returns The place, or nothing.
   */
  get(id: string): GazetteerPlace | undefined {
    const at = this.byId.get(id);
    return at === undefined ? undefined : this.places[at];
  }

  /**
   * The units that contain a place, smallest first, without the place itself.
   *
   * @param place - A place.
   * @returns Its ancestors.
   */
  ancestors(place: GazetteerPlace): GazetteerPlace[] {
    const found: GazetteerPlace[] = [];
    // Five levels exist; the bound keeps a gazetteer that is its own parent from looping.
    for (let unit = this.parent(place); unit && found.length < 8; unit = this.parent(unit))
      found.push(unit);
    return found;
  }

  /**
   * The first-level unit of a place: its county in Kenya.
   *
   * @param place - A place.
   * @returns The unit, the place itself when it is one, or nothing for a country.
   */
  firstLevel(place: GazetteerPlace): GazetteerPlace | undefined {
    if (place.level === 'adm1') return place;
    return this.ancestors(place).find((unit) => unit.level === 'adm1');
  }

  /**
   * Tells whether one place contains another.
   *
   * @param outer - Id of the larger.
   * @param inner - The smaller.
   * @returns True also when they are the same.
   */
  contains(outer: string, inner: GazetteerPlace): boolean {
    if (inner.id === outer) return true;
    let unit = this.parent(inner);
    for (let steps = 0; unit && steps < 8; steps += 1) {
      if (unit.id === outer) return true;
      unit = this.parent(unit);
    }
    return false;
  }

  /**
   * The point of a place, or of the smallest unit around it that has one.
   *
   * @param place - A place.
   * @returns Longitude, latitude and precision in kilometres; nothing when no unit has a point.
   */
  point(place: GazetteerPlace): { lon: number; lat: number; precisionKm: number } | undefined {
    for (const unit of [place, ...this.ancestors(place)])
      if (unit.lon !== undefined && unit.lat !== undefined)
        return { lon: unit.lon, lat: unit.lat, precisionKm: unit.precisionKm };
    return undefined;
  }

  private parent(place: GazetteerPlace): GazetteerPlace | undefined {
    return place.parent === undefined ? undefined : this.get(place.parent);
  }
}

function merge(first: GazetteerPlace, second: GazetteerPlace): GazetteerPlace {
  const weak = [...(first.weakAliases ?? []), ...(second.weakAliases ?? [])];
  return {
    ...first,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    ...(weak.length > 0 ? { weakAliases: weak } : {}),
  };
}
