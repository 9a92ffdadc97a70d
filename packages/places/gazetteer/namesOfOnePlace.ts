import { nameKey, newSpellings } from './Draft.ts';
import { facts } from './sources.ts';

/** What is read of a place, and its other names, which are added to. */
interface Named {
  readonly name: string;
  readonly country: string;
  readonly level: string;
  readonly population: number;
  readonly aliases: string[];
}

/** What a row of level `town` may mean. */
const SETTLEMENTS = new Set(['town', 'border_post', 'landing_site', 'camp', 'locality']);
/** Other names a place may get. */
const MOST = 8;

/**
 * Adds the names that one unit or town bears in other languages, spellings and times
 * (`facts/names_of_one_place.csv`, each row with its reason): whichever of a row's names a gazetteer
 * uses, the others become aliases. So the facts serve lists of any origin.
 *
 * @param places - the places; their aliases grow
 * @returns the rows that met no place, counted from 2 as in the file
 */
export function namesOfOnePlace(places: readonly Named[]): number[] {
  const known = new Map<string, Named[]>();
  for (const place of places) {
    const level = SETTLEMENTS.has(place.level) ? 'town' : place.level;
    const key = `${place.country}|${level}|${nameKey(place.name)}`;
    const list = known.get(key);
    if (list) list.push(place);
    else known.set(key, [place]);
  }
  const missed: number[] = [];
  facts('names_of_one_place').forEach((row, at) => {
    const names = (row.get('names') ?? '').split('|');
    const found = names
      .map((name) => known.get(`${row.get('country')}|${row.get('level')}|${nameKey(name)}`) ?? [])
      .find((bearers) => bearers.length > 0);
    if (!found) {
      missed.push(at + 2);
      return;
    }
    // Of several towns of one name the largest is the one that people rename.
    const meant =
      row.get('level') === 'town'
        ? [found.reduce((a, b) => (b.population > a.population ? b : a))]
        : found;
    for (const place of meant)
      for (const alias of newSpellings(place.name, names, MOST))
        if (!place.aliases.includes(alias)) place.aliases.push(alias);
  });
  return missed;
}
