import type { DerivedField } from '../definition/DerivedField.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  axes,
  caseFields,
  cohort,
  define,
  event,
  exists,
  has,
  is,
  known,
  not,
  oneOf,
  populationFigures,
  units,
  within,
} from './define.js';
import { identifiedVictims } from './victims.js';

/** Records of services of a case. */
const links = { services: { table: 'services', on: [{ local: 'id', remote: 'caseId' }] } } as const;
const serviceOf = (kind: string, ...more: readonly Predicate[]) =>
  exists('services', all(is('kind', kind), ...more));

/** When the formal decision was taken, and by which first contact it was preceded. */
const decisionFields: Readonly<Record<string, DerivedField>> = {
  ...caseFields,
  decidedOn: {
    from: 'statusHistory',
    where: oneOf('status', 'formally_identified', 'not_a_victim'),
    take: 'date',
    pick: 'earliest',
  },
  formallyIdentifiedOn: {
    from: 'statusHistory',
    where: is('status', 'formally_identified'),
    take: 'date',
    pick: 'earliest',
  },
  daysToDecision: { daysFrom: 'firstContact', to: 'formallyIdentifiedOn' },
};

/**
 * Protection, counted from cases: identification, referral, assistance, and what became of victims.
 *
 * @param profile - The country.
 */
export function victimProtection(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const identified = event(profile, 'identifiedOn');
  const persons = {
    from: 'cases',
    unit: 'person',
    key: ['person'],
    contributor: 'reportedBy',
  } as const;
  const victims = { ...persons, where: identifiedVictims };
  const form = axes.form();
  const usual = [axes.sex(), axes.age(), form, axes.citizenship(), axes.county()];
  const bySexAge = [['sex'], ['ageGroup']];
  const actor = axes.code(
    'identifyingActor',
    'identifyingActor',
    'organisation_type',
    'Identified by',
    'Aliyemtambua',
  );
  const coverage = (id: string, en: string, sw: string, where: Predicate, cautions?: string) =>
    define('protection', id, en, sw, {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      ...(cautions === undefined ? {} : { cautions: { en: cautions } }),
      population: victims,
      denominator: { baseRule: 'identified' },
      numerator: { where },
      period: identified,
      derived: caseFields,
      links,
      dimensions: usual,
      disaggregate: bySexAge,
    });
  const shareOf = (id: string, en: string, sw: string, dimension: ReturnType<typeof axes.code>) =>
    define('protection', id, en, sw, {
      kind: 'share',
      unit: units.percent,
      population: victims,
      period: identified,
      derived: { ...caseFields, citizenshipGroup: citizenshipGroup(profile) },
      dimensions: [dimension, axes.sex(), axes.age()],
      share: { of: dimension.id, base: 'known' },
      disaggregate: [['sex'], ['ageGroup']],
    });
  return [
    define('protection', 'PT-01', 'Victims identified (detected)', 'Waathiriwa waliotambuliwa', {
      kind: 'count',
      unit: units.persons,
      cautions: {
        en: 'A rise may be better detection: never better or worse by itself.',
        sw: 'Ongezeko laweza kuwa utambuzi bora: si zuri wala baya peke yake.',
      },
      population: victims,
      period: identified,
      derived: caseFields,
      dimensions: [...usual, actor],
      disaggregate: [
        ['sex'],
        ['ageGroup'],
        ['sex', 'ageGroup'],
        ['form'],
        ['county'],
        ['identifyingActor'],
      ],
      additive: { period: false, place: false, dimensions: false },
    }),
    define(
      'protection',
      'PT-02',
      'Detected victims per 100,000 residents (as SDG 16.2.2)',
      'Waathiriwa waliotambuliwa kwa wakazi 100,000',
      {
        kind: 'rate',
        unit: { measure: 'PER_100K', per: 100_000, decimals: 3 },
        cautions: {
          en: 'Detected victims only. By default the sex and age rates divide by the same sex and age group; the table says so.',
        },
        population: victims,
        denominator: { external: populationFigures },
        period: identified,
        derived: caseFields,
        dimensions: [axes.sex(), axes.age(), form],
        disaggregate: [['sex'], ['ageGroup'], ['sex', 'ageGroup']],
        crosswalk: { sdg: '16.2.2' },
      },
    ),
    define(
      'protection',
      'PT-03',
      'Victims by form of exploitation',
      'Waathiriwa kwa aina ya unyonyaji',
      {
        kind: 'count',
        unit: units.persons,
        population: victims,
        period: identified,
        derived: caseFields,
        dimensions: [form, axes.sex(), axes.age()],
        disaggregate: [['form'], ['form', 'sex']],
        additive: { period: false, place: false, dimensions: false },
      },
    ),
    define(
      'protection',
      'PT-04',
      'Female share of victims',
      'Sehemu ya wanawake kati ya waathiriwa',
      {
        kind: 'proportion',
        unit: units.percent,
        population: victims,
        denominator: { where: known('sex'), baseRule: 'known-sex' },
        numerator: { where: is('sex', 'female') },
        period: identified,
        derived: caseFields,
        dimensions: [axes.age(), form],
        disaggregate: [['ageGroup']],
      },
    ),
    define('protection', 'PT-05', 'Child share of victims', 'Sehemu ya watoto kati ya waathiriwa', {
      kind: 'proportion',
      unit: units.percent,
      cautions: { en: 'Under 18 when identified. Shown with unknown left out and kept in.' },
      population: victims,
      denominator: { where: known('childOrAdult'), baseRule: 'known-age' },
      numerator: { where: is('childOrAdult', 'child') },
      period: identified,
      derived: caseFields,
      dimensions: [axes.sex(), form],
      disaggregate: [['sex']],
    }),
    shareOf('PT-06', 'Form of exploitation share', 'Sehemu kwa aina ya unyonyaji', form),
    shareOf('PT-07', 'Citizenship share', 'Sehemu kwa uraia', {
      ...axes.plain(
        'citizenshipGroup',
        'citizenshipGroup',
        'Citizenship group',
        'Kundi la uraia',
        true,
      ),
      categories: citizenshipGroups,
    }),
    define(
      'protection',
      'PT-08',
      'Proactive identification share',
      'Sehemu iliyotambuliwa kwa kutafutwa',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: victims,
        denominator: { where: known('identificationSource'), baseRule: 'known-source' },
        numerator: { where: is('identificationSource', 'proactive') },
        period: identified,
        derived: caseFields,
        dimensions: [actor],
        disaggregate: [['identifyingActor']],
      },
    ),
    define('protection', 'PT-09', 'Formal identification rate', 'Kiwango cha utambuzi rasmi', {
      kind: 'proportion',
      unit: units.percent,
      cautions: {
        en: 'Decisions taken in the period; concept known from the source, measure worded by us.',
      },
      population: { ...persons, where: exists('statusHistory', is('status', 'presumed')) },
      denominator: { baseRule: 'decided' },
      numerator: { where: exists('statusHistory', is('status', 'formally_identified')) },
      period: event(profile, 'decidedOn'),
      derived: decisionFields,
      dimensions: usual,
      disaggregate: bySexAge,
    }),
    ...(['median', 'quantile'] as const).map((kind) =>
      define(
        'protection',
        kind === 'median' ? 'PT-10' : 'PT-10.p90',
        `Days from first contact to formal identification (${kind === 'median' ? 'median' : '90th percentile'})`,
        'Siku kutoka mawasiliano ya kwanza hadi utambuzi rasmi',
        {
          kind,
          ...(kind === 'quantile' ? { quantile: 0.9 } : {}),
          unit: units.days,
          direction: 'decrease',
          cautions: {
            en: 'Only decided cases have a length: open cases are longer than any figure here shows.',
          },
          population: persons,
          value: { field: 'daysToDecision' },
          period: event(profile, 'formallyIdentifiedOn'),
          derived: decisionFields,
          dimensions: [actor, axes.county()],
        },
      ),
    ),
    coverage(
      'PT-11',
      'Referral rate',
      'Kiwango cha rufaa',
      serviceOf('referral', is('channel', 'nrm')),
      'Referrals through the national referral mechanism.',
    ),
    coverage(
      'PT-12',
      'Shelter referral rate',
      'Kiwango cha rufaa kwa makazi salama',
      serviceOf('referral', is('assistanceForm', 'shelter_basic_needs')),
    ),
    coverage('PT-13', 'Assistance coverage', 'Kiwango cha waliosaidiwa', serviceOf('service')),
    define(
      'protection',
      'PT-21',
      'Nationals exploited abroad, identified',
      'Raia walionyonywa nje ya nchi',
      {
        kind: 'count',
        unit: units.persons,
        population: {
          ...persons,
          where: all(
            identifiedVictims,
            has('citizenships', profile.country),
            exists('exploitations', { op: 'ne', field: 'place.country', value: profile.country }),
          ),
        },
        period: identified,
        derived: caseFields,
        dimensions: [
          axes.code(
            'country',
            'exploitations.place.country',
            'country',
            'Country of exploitation',
            'Nchi ya unyonyaji',
            true,
          ),
          axes.sex(),
          axes.age(),
        ],
        disaggregate: [['country'], ['sex']],
      },
    ),
    coverage(
      'PT-26',
      'Legal aid coverage',
      'Waliopata msaada wa kisheria',
      serviceOf('service', is('assistanceForm', 'legal')),
    ),
    define(
      'protection',
      'PT-28',
      'Non-punishment breaches',
      'Ukiukaji wa kutowaadhibu waathiriwa',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'decrease',
        population: victims,
        denominator: { where: known('penalised'), baseRule: 'known-penalised' },
        numerator: { where: is('penalised', 'yes') },
        period: identified,
        derived: caseFields,
        dimensions: [
          axes.code('penalty', 'penaltyTypes', 'penalty_type', 'Penalty', 'Adhabu', true),
          axes.citizenship(),
        ],
        disaggregate: [['citizenship']],
      },
    ),
    define(
      'protection',
      'PT-29',
      'Stay permission for foreign victims',
      'Vibali vya kukaa kwa waathiriwa wageni',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: {
          ...persons,
          where: all(
            identifiedVictims,
            known('citizenships'),
            not(has('citizenships', profile.country)),
          ),
        },
        denominator: { baseRule: 'foreign' },
        numerator: { where: serviceOf('stay_permission') },
        period: identified,
        derived: caseFields,
        links,
        dimensions: [axes.citizenship()],
        disaggregate: [['citizenship']],
      },
    ),
    define(
      'protection',
      'PT-31',
      'Reintegration status at 12 months',
      'Hali ya kurejea katika jamii baada ya miezi 12',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        cautions: {
          en: 'A follow-up 9 to 15 months after closure; persons whose 15 months have not passed are left out and counted.',
        },
        population: persons,
        denominator: { baseRule: 'due' },
        numerator: {
          where: serviceOf(
            'follow_up',
            within('date', '^closed', 'P15M', 'P9M'),
            is('income', 'yes'),
            ...['housing', 'health', 'legalStatus', 'socialInclusion'].map((field) =>
              is(field, 'adequate'),
            ),
          ),
        },
        period: cohort(profile, 'closed', 'P15M'),
        derived: caseFields,
        links,
        dimensions: [axes.sex(), axes.age()],
        disaggregate: bySexAge,
      },
    ),
    define('protection', 'PT-32', 'Re-trafficking', 'Kusafirishwa tena', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'decrease',
      cautions: {
        en: 'Needs a stable pseudonymous key across organisations; identified again within 24 months of closure.',
      },
      population: { ...persons, key: ['linkageKey'] },
      denominator: { baseRule: 'due' },
      numerator: {
        where: exists(
          'samePerson',
          all(identifiedVictims, within('identifiedOn', '^closed', 'P24M', 'P1D')),
        ),
      },
      period: cohort(profile, 'closed', 'P24M'),
      derived: caseFields,
      links: {
        samePerson: { table: 'cases', on: [{ local: 'linkageKey', remote: 'linkageKey' }] },
      },
      dimensions: [axes.sex(), axes.age()],
      disaggregate: bySexAge,
    }),
    define(
      'protection',
      'PT-33',
      'NGO to government identification ratio',
      'Uwiano wa utambuzi wa asasi na serikali',
      {
        kind: 'ratio',
        unit: { measure: 'RATIO', decimals: 2 },
        cautions: { en: 'A person identified by both stands on both sides.' },
        population: victims,
        numerator: { where: oneOf('identifyingActor', 'cso_ngo', 'international_organisation') },
        denominator: {
          where: oneOf(
            'identifyingActor',
            'law_enforcement',
            'police',
            'prosecution_or_court',
            'immigration',
            'labour_office',
            'children_office',
            'national_ctip_body',
            'government',
            'local_government',
            'embassy',
          ),
          baseRule: 'government',
        },
        period: identified,
        derived: caseFields,
      },
    ),
  ];
}

const citizenshipGroups = [
  { code: 'national', label: { en: 'Nationals', sw: 'Raia' } },
  { code: 'neighbouring', label: { en: 'Neighbouring countries', sw: 'Nchi jirani' } },
  { code: 'other', label: { en: 'Other countries', sw: 'Nchi nyingine' } },
];

/** Nationals, neighbours and others, by citizenship. */
function citizenshipGroup(profile: CatalogueProfile): DerivedField {
  return {
    recode: 'citizenships',
    codes: {
      [profile.country]: 'national',
      ...Object.fromEntries(profile.neighbours.map((code) => [code, 'neighbouring'])),
    },
    otherwise: 'other',
  };
}
