import { nameKey, type Draft } from './Draft.ts';
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
    const alias = row.get('alias') ?? '';
    // A typed alias stays where folding would find it too: its exact key must meet its namesakes (`Madina`).
    const known = [place.name, ...place.aliases].some((name) => nameKey(name) === nameKey(alias));
    if (alias !== '' && !known) place.aliases.push(alias);
  }
  namesOfOnePlace(drafts);
}
