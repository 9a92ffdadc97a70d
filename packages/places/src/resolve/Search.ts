import { findExact, findSimilar, type NameHit, type NameScope } from '../match/findNames.js';
import { NameIndex } from '../match/NameIndex.js';
import { queryForm, type QueryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceLevel } from '../model/PlaceLevel.js';
import { findWithParent } from './findWithParent.js';
import { levelAnswers } from './levelFilter.js';
import type { PlaceTree } from './PlaceTree.js';

/** More names than this are searched through the index; fewer are all compared. */
const SCAN_LIMIT = 20_000;
/** At this similarity a parent's misspelt name is still taken for the parent. */
const PARENT_SIMILARITY = 0.88;

/** A restriction of the search. */
export interface SearchScope extends NameScope {
  /** How many names it allows. */
  readonly size: number;
}

/** A place that may be meant, with its best name. */
export interface FoundPlace {
  /** The place. */
  readonly place: GazetteerPlace;
  /** The name that was found, and how. */
  readonly hit: NameHit;
}

/** Finds places by name in the gazetteers in use. */
export class Search {
  /** All names. */
  readonly names: NameIndex;
  /** The hierarchy. */
  readonly tree: PlaceTree;
  private readonly scopes = new Map<string, SearchScope>();
  private readonly parents = new Map<string, ReadonlySet<string>>();
  private byCountry: Map<string, number[]> | undefined;
  private settled: Map<string, number> | undefined;

  /**
   * Indexes the names of the places.
   *
   * @param tree - The places.
   */
  constructor(tree: PlaceTree) {
    this.tree = tree;
    this.names = new NameIndex(tree.places);
  }

  /**
   * The names that may answer.
   *
   * @param country - ISO alpha-2 code, or nothing for all.
   * @param level - The level asked for, or nothing for all.
   * @returns The scope, remembered.
   */
  scope(country: string | undefined, level: PlaceLevel | undefined): SearchScope {
    const key = `${country ?? ''}|${level ?? ''}`;
    const known = this.scopes.get(key);
    if (known) return known;
    const { names, tree } = this;
    const place = (name: number): GazetteerPlace =>
      tree.places[names.placeOf[name] as number] as GazetteerPlace;
    const allows = (name: number): boolean => {
      const candidate = place(name);
      if (country !== undefined && candidate.country !== country) return false;
      return level === undefined || levelAnswers(level, candidate.level);
    };
    const everything = country === undefined && level === undefined;
    const members = everything
      ? []
      : this.namesOf(country).filter(
          (name) => level === undefined || levelAnswers(level, place(name).level),
        );
    const size = everything ? names.size : members.length;
    const scope: SearchScope = {
      allows,
      size,
      scan: everything || size > SCAN_LIMIT ? undefined : members,
    };
    this.scopes.set(key, scope);
    return scope;
  }

  /**
   * Places whose name is the query's by some exact key.
   *
   * @param query - The query.
   * @param scope - Which names may answer.
   * @returns One entry a place.
   */
  exact(query: QueryForm, scope: NameScope): FoundPlace[] {
    return this.byPlace(findExact(query, this.names, scope.allows));
  }

  /**
   * Places whose name is like the query.
   *
   * @param query - The query.
   * @param scope - Which names may answer.
   * @returns One entry a place, most alike first.
   */
  similar(query: QueryForm, scope: NameScope): FoundPlace[] {
    return this.byPlace(findSimilar(query, this.names, scope));
  }

  /**
   * Places whose name stands in the query together with the name of a unit that contains them:
   * `township kiharu`, `Wargadud Mandera South`.
   *
   * @param query - The query.
   * @param scope - Which names may answer.
   * @param country - Country of the scope.
   * @returns One entry a place, most alike first.
   */
  withParent(query: QueryForm, scope: SearchScope, country: string | undefined): FoundPlace[] {
    return this.byPlace(findWithParent(query, scope, this, this.scope(country, undefined)));
  }

  /**
   * The units that parent names mean.
   *
   * @param parents - Names or ids.
   * @param country - Country they should lie in.
   * @returns One set of ids a parent that is known, in the same order.
   */
  parentIds(
    parents: readonly string[],
    country: string | undefined,
  ): readonly ReadonlySet<string>[] {
    return parents.map((parent) => this.parentId(parent, country)).filter((ids) => ids.size > 0);
  }

  private parentId(parent: string, country: string | undefined): ReadonlySet<string> {
    const key = `${country ?? ''}|${parent}`;
    const known = this.parents.get(key);
    if (known) return known;
    const byId = this.tree.get(parent);
    const ids = byId
      ? new Set([byId.id])
      : new Set(this.unitsCalled(parent, country).map(({ place }) => place.id));
    if (this.parents.size > 2000) this.parents.clear();
    this.parents.set(key, ids);
    return ids;
  }

  private unitsCalled(name: string, country: string | undefined): FoundPlace[] {
    const query = queryForm(name.slice(0, 120));
    if (query.bare === '') return [];
    const all = this.scope(country, undefined);
    const isUnit = ({ place }: FoundPlace): boolean =>
      place.level.startsWith('adm') || place.level === 'country';
    const exact = this.exact(query, all).filter(isUnit);
    if (exact.length > 0) return exact;
    return this.similar(query, all)
      .filter((found) => isUnit(found) && found.hit.similarity >= PARENT_SIMILARITY)
      .slice(0, 1);
  }

  /**
   * All names of a country, in order.
   *
   * @param country - ISO alpha-2 code; all names when absent.
   * @returns Positions of names.
   */
  namesOf(country: string | undefined): readonly number[] {
    if (country === undefined) return Array.from({ length: this.names.size }, (_, name) => name);
    if (!this.byCountry) {
      const map = new Map<string, number[]>();
      for (let name = 0; name < this.names.size; name += 1) {
        const { country: code } = this.tree.places[
          this.names.placeOf[name] as number
        ] as GazetteerPlace;
        const list = map.get(code);
        if (list) list.push(name);
        else map.set(code, [name]);
      }
      this.byCountry = map;
    }
    return this.byCountry.get(country) ?? [];
  }

  /**
   * How many settlements the gazetteers hold in a country.
   *
   * @param country - ISO alpha-2 code.
   * @returns Their number.
   */
  settlements(country: string): number {
    if (!this.settled) {
      this.settled = new Map<string, number>();
      for (const place of this.tree.places)
        if (levelAnswers('town', place.level))
          this.settled.set(place.country, (this.settled.get(place.country) ?? 0) + 1);
    }
    return this.settled.get(country) ?? 0;
  }

  private byPlace(hits: readonly NameHit[]): FoundPlace[] {
    const best = new Map<number, NameHit>();
    for (const hit of hits) {
      const place = this.names.placeOf[hit.name] as number;
      const known = best.get(place);
      if (
        !known ||
        hit.similarity > known.similarity ||
        (hit.similarity === known.similarity &&
          (this.names.strength[hit.name] as number) > (this.names.strength[known.name] as number))
      )
        best.set(place, hit);
    }
    return [...best].map(([place, hit]) => ({
      place: this.tree.places[place] as GazetteerPlace,
      hit,
    }));
  }
}
