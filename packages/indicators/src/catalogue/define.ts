import type { DerivedField } from '../definition/DerivedField.js';
import type {
  DimensionSpecification,
  ExternalDenominator,
  IndicatorDefinition,
  PeriodSpecification,
} from '../definition/IndicatorDefinition.js';
import type { Predicate, Scalar } from '../definition/Predicate.js';
import { ageBandGroups } from '../records/ageBandGroups.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import { partLabels } from './partLabels.js';

/** Version of the catalogue: ids are ours and never numbers of a plan. */
export const catalogueVersion = '0.1.0';
/** Prefix of every id. */
export const catalogueName = 'njia-core';

/** Parts every definition of the catalogue has to state; the rest is filled in. */
export type CatalogueEntry = Omit<
  IndicatorDefinition,
  'language' | 'id' | 'version' | 'status' | 'name' | 'direction' | 'pillar' | 'unit'
> & {
  /** Unit, default count of things. */
  readonly unit: IndicatorDefinition['unit'];
  /** Default `active`. */
  readonly status?: IndicatorDefinition['status'];
  /** Default `none`: to be read with other figures. */
  readonly direction?: IndicatorDefinition['direction'];
};

/**
 * Makes a definition of the catalogue.
 *
 * @param pillar - Pillar.
 * @param id - Catalogue id, such as `PT-01`.
 * @param en - English name.
 * @param sw - Swahili name (draft).
 * @param entry - The rest.
 */
export function define(
  pillar: NonNullable<IndicatorDefinition['pillar']>,
  id: string,
  en: string,
  sw: string,
  entry: CatalogueEntry,
): IndicatorDefinition {
  const labels = partLabels(entry);
  return {
    language: 'njia-indicator/1',
    id: `${catalogueName}/${id}`,
    version: catalogueVersion,
    status: 'active',
    name: { en, sw },
    direction: 'none',
    pillar,
    ...entry,
    ...(labels === undefined ? {} : { labels }),
  };
}

/** Id of another definition of the catalogue. */
export const ref = (id: string): string => `${catalogueName}/${id}`;

/** Short forms of conditions, so that the catalogue reads as a table. */
export const all = (...of: readonly Predicate[]): Predicate => ({ op: 'all', of });
/** Or. */
export const any = (...of: readonly Predicate[]): Predicate => ({ op: 'any', of });
/** Not. */
export const not = (of: Predicate): Predicate => ({ op: 'not', of });
/** Equals. */
export const is = (field: string, value: Scalar): Predicate => ({ op: 'eq', field, value });
/** One of. */
export const oneOf = (field: string, ...values: readonly Scalar[]): Predicate => ({
  op: 'in',
  field,
  values,
});
/** Any of several values. */
export const has = (field: string, ...values: readonly Scalar[]): Predicate => ({
  op: 'hasAny',
  field,
  values,
});
/** Known. */
export const known = (field: string): Predicate => ({ op: 'known', field });
/** Exists. */
export const exists = (items: string, where: Predicate): Predicate => ({
  op: 'exists',
  in: items,
  where,
});
/** Within a distance in time. */
export const within = (field: string, of: string, max: string, min = 'P0D'): Predicate => ({
  op: 'within',
  field,
  of,
  min,
  max,
});

/** Units that come up again and again. */
export const units = {
  persons: { measure: 'PERSON' },
  cases: { measure: 'CASE' },
  events: { measure: 'EVENT' },
  percent: { measure: 'PT', per: 100, decimals: 1 },
  days: { measure: 'DAY', decimals: 0 },
} as const;

const childOrAdult = [
  { code: 'child', from: 0, to: 17 },
  { code: 'adult', from: 18 },
] as const;

/**
 * Key of a person across organisations: the shared key if there is one, else the organisation's own key together with
 * the organisation. Child or adult from whatever says it best. Used by every indicator over cases.
 */
export const caseFields: Readonly<Record<string, DerivedField>> = {
  person: { coalesce: ['linkageKey', 'ownPerson', 'personKey'] },
  ownPerson: { combine: ['reportedBy', 'personKey'] },
  childOrAdult: { coalesce: ['ageGroup', 'groupByAge', 'groupByBand', 'groupByBirth'] },
  groupByAge: { band: 'age', bands: childOrAdult },
  groupByBand: { recode: 'ageBand', codes: ageBandGroups },
  ageByBirth: { ageOf: 'birthYear', on: 'identifiedOn' },
  groupByBirth: { band: 'ageByBirth', bands: childOrAdult },
  county: { coalesce: ['countyIdentified', 'countyHandled'] },
  countyIdentified: { placeOf: 'identifiedAt', level: 'adm1' },
  countyHandled: { placeOf: 'place', level: 'adm1' },
  originCounty: { placeOf: 'origin', level: 'adm1' },
};

const sexCategories = [
  { code: 'female', label: { en: 'Female', sw: 'Mwanamke' } },
  { code: 'male', label: { en: 'Male', sw: 'Mwanamume' } },
];
const ageCategories = [
  { code: 'child', label: { en: 'Under 18', sw: 'Chini ya miaka 18' } },
  { code: 'adult', label: { en: '18 or over', sw: 'Miaka 18 au zaidi' } },
];

/** Axes that come up again and again. */
export const axes = {
  sex: (field = 'sex'): DimensionSpecification => ({
    id: 'sex',
    field,
    label: { en: 'Sex', sw: 'Jinsi' },
    concept: 'SEX',
    codelist: 'sex',
    categories: sexCategories,
  }),
  age: (field = 'childOrAdult'): DimensionSpecification => ({
    id: 'ageGroup',
    field,
    label: { en: 'Child or adult', sw: 'Mtoto au mtu mzima' },
    concept: 'AGE',
    codelist: 'age_group',
    categories: ageCategories,
  }),
  form: (field = 'exploitations.types'): DimensionSpecification => ({
    id: 'form',
    field,
    label: { en: 'Form of exploitation', sw: 'Aina ya unyonyaji' },
    codelist: 'exploitation_type',
    multiple: true,
  }),
  citizenship: (field = 'citizenships'): DimensionSpecification => ({
    id: 'citizenship',
    field,
    label: { en: 'Citizenship', sw: 'Uraia' },
    codelist: 'country',
    multiple: true,
  }),
  county: (field = 'county'): DimensionSpecification => ({
    id: 'county',
    field,
    label: { en: 'County', sw: 'Kaunti' },
    role: 'place',
    concept: 'REF_AREA',
  }),
  code: (
    id: string,
    field: string,
    codelist: string,
    en: string,
    sw: string,
    multiple = false,
  ): DimensionSpecification => ({
    id,
    field,
    label: { en, sw },
    codelist,
    ...(multiple ? { multiple } : {}),
  }),
  plain: (
    id: string,
    field: string,
    en: string,
    sw: string,
    multiple = false,
  ): DimensionSpecification => ({
    id,
    field,
    label: { en, sw },
    ...(multiple ? { multiple } : {}),
  }),
};

/** A period by the date of an event, in the calendar of the profile. */
export const event = (profile: CatalogueProfile, field: string): PeriodSpecification => ({
  basis: 'event',
  field,
  calendar: profile.calendar,
  timeZone: profile.timeZone,
});

/** The state on the last day of the period. */
export const asOf = (
  profile: CatalogueProfile,
  field: string,
  rest: Partial<PeriodSpecification> = {},
): PeriodSpecification => ({
  basis: 'asOf',
  field,
  calendar: profile.calendar,
  timeZone: profile.timeZone,
  ...rest,
});

/** A cohort with a follow-up window. */
export const cohort = (
  profile: CatalogueProfile,
  field: string,
  followUp: string,
): PeriodSpecification => ({
  basis: 'cohort',
  field,
  followUp,
  calendar: profile.calendar,
  timeZone: profile.timeZone,
});

/**
 * Population figures of the shared format. Every axis is matched, whether or not the rate has it: figures of parts must not
 * be taken for the whole.
 */
export const populationFigures: ExternalDenominator = {
  table: 'populations',
  value: 'count',
  year: 'year',
  source: 'source',
  // Cells of published tables are in the same table; only plain population counts may be divided by.
  where: { op: 'unknown', field: 'tableId' },
  derived: {
    childOrAdult: { coalesce: ['child', 'adult'] },
    child: { band: 'ageTo', bands: [{ code: 'child', from: 0, to: 17 }] },
    adult: { band: 'ageFrom', bands: [{ code: 'adult', from: 18 }] },
    county: { placeOf: 'place', level: 'adm1' },
  },
  match: [
    { dimension: 'sex', field: 'sex' },
    { dimension: 'ageGroup', field: 'childOrAdult' },
    { dimension: 'county', field: 'county' },
  ],
};
