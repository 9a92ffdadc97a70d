import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

// General knowledge of land and water, as far as it decides whether a way can be walked, driven or sailed.

/** Countries that no road joins to a continent. Fixed links count as land: Bahrain, Singapore, Great Britain. */
const ISLANDS =
  'AG AU BB BS CK CU CV CY DM DO FJ FM GD GL HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW RE SB SC ST TL TO TT TV TW VC VU WS YT';
/** Africa but Egypt, where the one land way out of the continent begins: who takes it stops in Egypt. */
const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM DJ DZ EH ER ET GA GH GM GN GQ GW KE LR LS LY MA ML MR MW MZ NA NE NG RW SD SL SN SO SS SZ TD TG TN TZ UG ZA ZM ZW';
/** The Americas' mainland. */
const AMERICAS = 'AR BO BR BZ CA CL CO CR EC GF GT GY HN MX NI PA PE PY SR SV US UY VE';
/** Units on islands: Zanzibar and Pemba. */
const ISLAND_UNITS = 'GA:TZ.13 GA:TZ.20 GA:TZ.21 GA:TZ.22 GA:TZ.25';
/** Waters that boats cross, and the Kenyan counties on them. */
const WATERS =
  'ocean:KE001 KE002 KE003 KE004 KE005|victoria:KE040 KE041 KE042 KE043 KE044|turkana:KE010 KE023|baringo:KE030|naivasha:KE032|tana:KE004 KE007';
/** Landlocked countries without a water that boats cross to another country. */
const INLAND = 'AF BF BT BW CF ET KG LS MN NE NP SZ TJ';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const islands = set(ISLANDS);
const africa = set(AFRICA);
const americas = set(AMERICAS);
const islandUnits = set(ISLAND_UNITS);
const inland = set(INLAND);
const waters = new Map<string, string[]>();
for (const entry of WATERS.split('|')) {
  const [water = '', counties = ''] = entry.split(':');
  for (const county of counties.split(' '))
    waters.set(county, [...(waters.get(county) ?? []), water]);
}

/**
 * The land that a place lies on: two places of one land can be joined on foot and by road.
 *
 * @param place - A place.
 * @param tree - The hierarchy.
 * @returns A name for the land.
 */
export function landOf(place: GazetteerPlace, tree: PlaceTree): string {
  const unit = tree.firstLevel(place)?.id ?? '';
  if (islandUnits.has(unit)) return 'Zanzibar';
  if (islands.has(place.country)) return place.country;
  if (africa.has(place.country)) return 'Africa';
  return americas.has(place.country) ? 'Americas' : place.country === 'EG' ? 'Suez' : 'Eurasia';
}

/**
 * The waters that boats leave a place on.
 *
 * @param place - A place.
 * @param tree - The hierarchy.
 * @returns Their names, none where no boat goes; nothing when that is not known.
 */
export function watersOf(place: GazetteerPlace, tree: PlaceTree): readonly string[] | undefined {
  if (inland.has(place.country)) return [];
  if (place.country !== 'KE' || place.level === 'country') return undefined;
  const county = tree.firstLevel(place)?.id;
  return county === undefined ? undefined : (waters.get(county) ?? []);
}
