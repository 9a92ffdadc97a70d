import { newSpellings, type Draft } from './Draft.ts';
import { namesOfOnePlace } from './namesOfOnePlace.ts';
import { facts } from './sources.ts';

/**
 * Adds the typed aliases (`facts/aliases.csv` by id, `facts/names_of_one_place.csv` by name, each with
 * its reason) to the places they belong to.
 *
 * @param drafts - the places of one gazetteer; changed
 */
export function addAliases(drafts: readonly Draft[]): void {
  const byId = new Map(drafts.map((place) => [place.id, place]));
  for (const row of facts('aliases')) {
    const place = byId.get(row.get('id') ?? '');
    if (!place) continue;
    const [alias] = newSpellings(place.name, [row.get('alias') ?? ''], 1);
    if (alias !== undefined && !place.aliases.includes(alias)) place.aliases.push(alias);
  }
  namesOfOnePlace(drafts);
}
