import { distanceKm } from '../src/journey/distanceKm.ts';
import type { PlaceLevel } from '../src/model/PlaceLevel.ts';
import { PLACE_LEVELS } from '../src/model/PlaceLevel.ts';
import { cutUnitWords } from '../src/text/cutUnitWords.ts';
import { fold } from '../src/text/fold.ts';
import { localityId } from '../src/gazetteers/localityId.ts';
import { tokens } from '../src/text/tokens.ts';

/** A place while the generator works on it. */
export interface Draft {
  id: string;
  level: PlaceLevel;
  name: string;
  country: string;
  parent?: string;
  lat?: number;
  lon?: number;
  precisionKm: number;
  population: number;
  codes: Record<string, string>;
  aliases: string[];
  weak: string[];
  twin?: string;
  publish: boolean;
}

/**
 * Starts a place.
 *
 * @param given - what is known
 * @returns the place, with empty lists for the rest
 */
export function draft(
  given: Pick<Draft, 'id' | 'level' | 'name' | 'country'> & Partial<Draft>,
): Draft {
  return {
    precisionKm: 0,
    population: 0,
    codes: {},
    aliases: [],
    weak: [],
    publish: given.level === 'country' || given.level === 'adm1',
    ...given,
  };
}

/**
 * The key by which the generator calls two names the same.
 *
 * @param name - a name
 * @returns its words without unit words, joined
 */
export const nameKey = (name: string): string => cutUnitWords(tokens(name)).words.join('');

/**
 * Keeps the alternates that no fold of the name or of an earlier alternate already reaches.
 *
 * @param name - the place's name
 * @param alternates - other names
 * @param most - how many to keep
 * @returns the ones kept, in order
 */
export function newSpellings(name: string, alternates: readonly string[], most: number): string[] {
  const known = new Set([fold(nameKey(name)), nameKey(name)]);
  const kept: string[] = [];
  for (const alternate of alternates) {
    if (kept.length >= most) break;
    const key = nameKey(alternate);
    const folded = fold(key);
    if (key.length < 2 || known.has(key) || known.has(folded) || /[|\t\n]/u.test(alternate))
      continue;
    known.add(folded);
    known.add(key);
    kept.push(alternate);
  }
  return kept;
}

/**
 * How far the members of a unit lie from its point: the precision of a name that says only the unit.
 *
 * @param unit - the unit, with a point
 * @param members - places inside it
 * @param least - the smallest answer
 * @returns kilometres, rounded up to 5
 */
export function spreadKm(unit: Draft, members: readonly Draft[], least: number): number {
  let widest = least;
  for (const member of members) {
    if (unit.lat === undefined || unit.lon === undefined) break;
    if (member.lat === undefined || member.lon === undefined) continue;
    widest = Math.max(widest, distanceKm([unit.lon, unit.lat], [member.lon, member.lat]));
  }
  return Math.ceil(widest / 5) * 5;
}

const SHORT: readonly (readonly [string, string])[] = [
  ['IEBC-C-', 'c'],
  ['IEBC-W-', 'w'],
  ['GN:', 'g'],
  ['GA:', 'a'],
];

function shortId(id: string): string {
  if (/^KE\d{3}$/u.test(id)) return `k${id.slice(2)}`;
  for (const [prefix, letter] of SHORT)
    if (id.startsWith(prefix)) return letter + id.slice(prefix.length);
  return id;
}

/**
 * Writes places as the packed text of a gazetteer.
 *
 * @param drafts - the places; grouped here by country
 * @returns the text
 */
export function pack(drafts: readonly Draft[]): string {
  const lines: string[] = [];
  let country = '';
  for (const place of drafts) {
    if (place.level !== 'country' && place.country !== country) {
      country = place.country;
      lines.push(`@${country}`);
    }
    const weak = place.weak.length > 0 ? `||${place.weak.join('|')}` : '';
    const cells = [
      place.id === localityId(place.parent ?? '', place.name) ? 'l' : shortId(place.id),
      PLACE_LEVELS.indexOf(place.level).toString(16),
      place.name,
      place.parent === undefined || place.parent === place.country ? '' : shortId(place.parent),
      place.lat === undefined ? '' : String(Math.round(place.lat * 1000)),
      place.lon === undefined ? '' : String(Math.round(place.lon * 1000)),
      place.precisionKm > 0 ? String(place.precisionKm) : '',
      place.population > 0 ? String(roundPopulation(place.population)) : '',
      Object.entries(place.codes)
        .map(([scheme, value]) => `${scheme}=${value}`)
        .join(';'),
      place.aliases.join('|') + weak,
      place.twin ?? '',
      place.publish ? 'y' : '',
    ];
    while (cells[cells.length - 1] === '') cells.pop();
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Two digits are enough for a prior. */
function roundPopulation(population: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(population)) - 1);
  return Math.round(population / unit) * unit;
}
