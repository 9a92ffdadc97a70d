import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../packages/places/gazetteer/csv.ts';
import { namesOfOnePlace } from '../../packages/places/gazetteer/namesOfOnePlace.ts';
import { countries } from '../../packages/places/src/gazetteers/data/countries.ts';
import { countryNames } from '../../packages/places/src/gazetteers/data/countryNames.ts';
import { eastAfrica } from '../../packages/places/src/gazetteers/data/eastAfrica.ts';
import { gulf } from '../../packages/places/src/gazetteers/data/gulf.ts';
import { kenya } from '../../packages/places/src/gazetteers/data/kenya.ts';
import { unpackGazetteer } from '../../packages/places/src/gazetteers/unpackGazetteer.ts';
import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';
import type { PlaceLevel } from '../../packages/places/src/model/PlaceLevel.ts';
import { evaluationGazetteer } from './evaluationGazetteer.ts';

/** The shared evaluation data; its terms forbid a copy in the repository. */
export const SHARED =
  process.env['NJIA_SHARED_DATA'] ??
  fileURLToPath(new URL('../../../shared/data', import.meta.url));
/** True when the shared evaluation data is there. */
export const hasShared = existsSync(`${SHARED}/places/eval_pairs_dev.csv`);

/** One labelled name. */
export interface EvaluationRow {
  readonly raw: string;
  readonly country: string | undefined;
  readonly parent: string | undefined;
  readonly level: PlaceLevel | undefined;
  readonly kind: string;
  readonly expected: ReadonlySet<string>;
  readonly group: string;
}

const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  adm0: 'country',
  adm1: 'adm1',
  adm2: 'adm2',
  adm3: 'adm3',
  ppl: 'town',
};
const EAST_AFRICA = new Set('KE UG TZ ET SO SS SD RW BI DJ ER CD'.split(' '));
const GULF = new Set('SA AE QA OM KW BH YE LB JO IQ SY EG LY'.split(' '));

/**
 * Reads labelled names.
 *
 * @param file - path of a CSV with the columns of eval_pairs_dev.csv
 * @returns its rows
 */
export function evaluationRows(file: string): EvaluationRow[] {
  return readCsv(readFileSync(file, 'utf8')).map((row) => {
    const at = (column: string) => row.get(column) ?? '';
    const level = LEVELS[at('level')];
    const country = at('country_context');
    return {
      raw: at('raw'),
      country: country === '' ? undefined : country,
      parent: at('parent_context') === '' ? undefined : at('parent_context'),
      level,
      kind: at('kind'),
      expected: new Set([at('expected_code'), ...at('accept_codes').split('|')].filter(Boolean)),
      group: group(at('kind'), level, country),
    };
  });
}

function group(kind: string, level: PlaceLevel | undefined, country: string): string {
  if (kind === 'negative' || kind === 'free_text') return kind;
  if (level === 'country') return kind === 'spelling' ? 'country spelling' : 'country alias';
  const place = level === 'town' ? 'places' : 'admin';
  const area =
    country === 'KE'
      ? 'KE'
      : EAST_AFRICA.has(country)
        ? 'E. Africa'
        : GULF.has(country)
          ? 'Gulf/ME'
          : 'other';
  return `${area} ${place} ${kind === 'abbrev' ? 'alias' : kind}`;
}

/**
 * The evaluation gazetteer in one of two states.
 *
 * @param names - `bare`: as the peers were measured, without other names; `shipped`: with the aliases
 *   the package ships for the same ids, and GeoNames' alternates
 * @returns the places
 */
export function evaluationPlaces(names: 'bare' | 'shipped'): GazetteerPlace[] {
  const places = evaluationGazetteer(`${SHARED}/places`, names === 'shipped');
  if (names === 'bare') return places;
  const shipped = new Map<string, GazetteerPlace>();
  for (const gazetteer of [kenya, countries, eastAfrica, gulf])
    for (const place of unpackGazetteer(gazetteer)) shipped.set(place.id, place);
  const weak = new Map(unpackGazetteer(countryNames).map((place) => [place.id, place.weakAliases]));
  const named = places.map((place) => {
    const known = shipped.get(place.id);
    const aliases = [...place.aliases, ...(known ? [known.name, ...known.aliases] : [])];
    return {
      ...place,
      aliases: [...new Set(aliases)],
      ...(known && weak.has(place.id) ? { weakAliases: weak.get(place.id) ?? [] } : {}),
    };
  });
  // Units abroad have other ids here than in the shipped gazetteers: their names are added by the same facts.
  namesOfOnePlace(named);
  return named;
}
