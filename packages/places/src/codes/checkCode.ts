import { queryForm } from '../match/QueryForm.js';
import { nameSimilarity } from '../match/nameSimilarity.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolver } from '../resolve/Resolver.js';
import { countryByCode } from './countryByCode.js';
import { placeByCode } from './placeByCode.js';
import { repairPcode } from './repairPcode.js';

/** What a name and a code say about each other. */
export type CodeVerdict = 'agrees' | 'contradicts' | 'unsure' | 'unknown-code' | 'not-derivable';

/** The outcome of {@link checkCode}. */
export interface CodeCheck {
  /** The verdict. `not-derivable`: the register and the humanitarian code disagree about this number. */
  readonly verdict: CodeVerdict;
  /** The place the code stands for. */
  readonly coded?: GazetteerPlace;
  /** The place the name stands for, when that is another one of the same level. */
  readonly named?: GazetteerPlace;
  /** The code as it should be written, when it had to be repaired. */
  readonly repaired?: string;
}

/** Code systems a number alone does not tell apart. */
export type CodeScheme =
  'county' | 'iebc-constituency' | 'iebc-ward' | 'pcode' | 'iso3166-2' | 'geonames';

/** Three letters are a country of ISO 3166-1, or else an airport of IATA. */
const ALPHA3 = /^[A-Za-z]{3}$/u;
/** At this likeness a name is a spelling of the coded place. */
const SAME = 0.86;
/** Below this it is another name. */
const DIFFERENT = 0.7;
/** OCHA's adm2 codes whose name does not fit the IEBC number: facts/ke_ocha_iebc_exceptions.csv. */
const NOT_DERIVABLE: ReadonlySet<string> = new Set([
  'KE013060',
  'KE013061',
  'KE034185',
  'KE034186',
]);

/**
 * Checks a name against a code: 57 of 5,422 published humanitarian rows carry the code of another unit
 * whose exact name they bear.
 *
 * @param name - The name as written.
 * @param code - A p-code, ISO 3166-1 or 3166-2 code, IATA code, or a number of the scheme.
 * @param resolver - The resolver whose gazetteers are asked.
 * @param scheme - Which system a bare number belongs to.
 * @returns The verdict with both places.
 */
export function checkCode(
  name: string,
  code: string,
  resolver: Resolver,
  scheme?: CodeScheme,
): CodeCheck {
  const found = lookUp(code.trim(), scheme, resolver);
  if (!found)
    return {
      verdict: NOT_DERIVABLE.has(code.trim().toUpperCase()) ? 'not-derivable' : 'unknown-code',
    };
  const { place: coded, repaired } = found;
  const base = { coded, ...(repaired === undefined ? {} : { repaired }) };
  const { search } = resolver;
  if (coded.level === 'airport' || coded.level === 'seaport') {
    const verdict = checkPoint(name, coded, resolver);
    if (verdict) return { verdict, ...base };
  }
  const country = coded.level === 'country' ? undefined : coded.country;
  const query = queryForm(name.slice(0, 200));
  if (query.bare === '') return { verdict: 'unsure', ...base };
  const own = Math.max(
    ...namesOf(coded, resolver).map((position) => nameSimilarity(query, search.names, position)),
  );
  if (own >= 0.999) return { verdict: 'agrees', ...base };
  // Another unit of the same country and level that bears exactly this name outweighs any likeness.
  const others = search
    .exact(query, search.scope(country, coded.level))
    .map(({ place }) => place)
    .filter((place) => place.id !== coded.id);
  const [named] = others;
  if (named) return { verdict: 'contradicts', ...base, named };
  if (own >= SAME) return { verdict: 'agrees', ...base };
  const answer = resolver.resolve(name, { country, level: coded.level });
  if (answer.status === 'matched' && answer.place && answer.place.id !== coded.id)
    return { verdict: 'contradicts', ...base, named: answer.place };
  return {
    verdict: own < DIFFERENT && answer.status === 'unknown' ? 'contradicts' : 'unsure',
    ...base,
  };
}

function lookUp(
  code: string,
  scheme: CodeScheme | undefined,
  { tree }: Resolver,
): { place: GazetteerPlace; repaired?: string } | undefined {
  const digits = /^\d{1,9}$/u.test(code);
  const id =
    digits && scheme === 'county'
      ? `KE${code.padStart(3, '0')}`
      : digits && scheme === 'iebc-constituency'
        ? `IEBC-C-${code.padStart(3, '0')}`
        : digits && scheme === 'iebc-ward'
          ? `IEBC-W-${code.padStart(4, '0')}`
          : digits && scheme === 'geonames'
            ? `GN:${code}`
            : code;
  const direct =
    tree.get(id) ??
    tree.get(id.toUpperCase()) ??
    placeByCode(id.toUpperCase(), tree) ??
    (ALPHA3.test(id) ? countryByCode(id.toUpperCase(), tree) : undefined) ??
    tree.places.find(({ codes }) => ALPHA3.test(id) && codes['iata'] === id.toUpperCase());
  if (direct) return { place: direct };
  const repaired = repairPcode(code, tree);
  return repaired && { place: repaired.place, repaired: repaired.code };
}

/** An airport bears its own name and that of its city: the name agrees when it says where the airport lies. */
function checkPoint(
  name: string,
  point: GazetteerPlace,
  resolver: Resolver,
): CodeVerdict | undefined {
  const { tree } = resolver;
  const { place } = resolver.resolve(name);
  if (!place || place.id === point.id) return undefined;
  const county = tree.firstLevel(point);
  if (county && tree.firstLevel(place) === county) return 'agrees';
  return place.country === point.country && county ? 'contradicts' : undefined;
}

function namesOf(place: GazetteerPlace, { search }: Resolver): number[] {
  const found: number[] = [];
  for (const name of search.namesOf(place.country))
    if (search.tree.places[search.names.placeOf[name] as number]?.id === place.id) found.push(name);
  return found;
}
