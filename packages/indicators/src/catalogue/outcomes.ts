import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  asOf,
  axes,
  define,
  event,
  exists,
  has,
  is,
  known,
  not,
  oneOf,
  populationFigures,
  ref,
  units,
} from './define.js';
import { concluded, convicted, justiceFields, justiceLinks } from './justiceFields.js';

/**
 * Prosecution, what came of it: backlog, sentences, who was convicted, assets: PS-15 to PS-28.
 *
 * @param profile - The country.
 */
export function outcomes(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const on = event(profile, 'date');
  const persons = (where: Predicate) =>
    ({
      from: 'justiceEvents',
      unit: 'person',
      key: ['accusedPerson'],
      contributor: 'unit',
      where,
    }) as const;
  const cases = (where: Predicate) =>
    ({
      from: 'justiceEvents',
      unit: 'case',
      key: ['proceedingId'],
      contributor: 'unit',
      where,
    }) as const;
  const events = (where: Predicate) =>
    ({ from: 'justiceEvents', unit: 'event', contributor: 'unit', where }) as const;
  const base = { period: on, derived: justiceFields, links: justiceLinks } as const;
  const sex = axes.sex('accusedSex');
  const citizenship = axes.citizenship('accusedCitizenships');
  const form = axes.form('exploitationTypes');
  const offence = axes.code('offence', 'offence', 'offence', 'Offence', 'Kosa');
  const law = axes.code('lawArea', 'lawArea', 'law_area', 'Area of law', 'Eneo la sheria');
  const personAxes = {
    dimensions: [sex, citizenship, form, law],
    disaggregate: [['sex'], ['form'], ['lawArea']],
  } as const;
  const countPersons = (
    id: string,
    en: string,
    sw: string,
    where: Predicate,
    direction: 'increase' | 'none' = 'increase',
  ) =>
    define('prosecution', id, en, sw, {
      kind: 'count',
      unit: units.persons,
      direction,
      population: persons(where),
      ...base,
      ...personAxes,
    });
  const ofConvicted = (
    id: string,
    en: string,
    sw: string,
    field: string,
    above: Predicate,
    rule: string,
    direction: 'increase' | 'none' = 'none',
  ) =>
    define('prosecution', id, en, sw, {
      kind: 'proportion',
      unit: units.percent,
      direction,
      population: persons(convicted),
      denominator: { where: known(field), baseRule: rule },
      numerator: { where: above },
      ...base,
      dimensions: [form],
      disaggregate: [['form']],
    });
  return [
    define('prosecution', 'PS-15', 'Backlog', 'Kesi zinazosubiri', {
      kind: 'count',
      unit: units.cases,
      direction: 'decrease',
      population: cases(
        all(
          is('kind', 'registered'),
          not(
            exists(
              'sameProceeding',
              all(concluded, { op: 'lte', field: 'date', value: { period: 'end' } }),
            ),
          ),
        ),
      ),
      derived: justiceFields,
      links: justiceLinks,
      period: asOf(profile, 'date'),
    }),
    define('prosecution', 'PS-16', 'Custodial sentence share', 'Sehemu ya vifungo', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: persons(is('kind', 'sentenced')),
      denominator: { where: known('sentence.type'), baseRule: 'known-sentence' },
      numerator: {
        where: all(oneOf('sentence.type', 'imprisonment', 'imprisonment_and_fine'), {
          op: 'ne',
          field: 'sentence.suspended',
          value: 'yes',
          missing: true,
        }),
      },
      ...base,
      dimensions: [form],
      disaggregate: [['form']],
    }),
    define('prosecution', 'PS-17', 'Sentence length (median months)', 'Muda wa kifungo (miezi)', {
      kind: 'median',
      unit: { measure: 'MONTH', decimals: 1 },
      cautions: { en: 'Life sentences are never a number of months: PS-17.life counts them.' },
      population: events(
        all(
          is('kind', 'sentenced'),
          oneOf('sentence.type', 'imprisonment', 'imprisonment_and_fine'),
          { op: 'ne', field: 'sentence.life', value: 'yes', missing: true },
        ),
      ),
      value: { field: 'sentence.months' },
      ...base,
      dimensions: [form],
      disaggregate: [['form']],
    }),
    countPersons(
      'PS-17.life',
      'Life sentences',
      'Vifungo vya maisha',
      all(is('kind', 'sentenced'), is('sentence.life', 'yes')),
      'none',
    ),
    define('prosecution', 'PS-18', 'Guilty plea share', 'Sehemu ya waliokiri kosa', {
      kind: 'proportion',
      unit: units.percent,
      population: cases(convicted),
      denominator: { where: known('convictionMode'), baseRule: 'known-mode' },
      numerator: { where: is('convictionMode', 'plea') },
      ...base,
      dimensions: [offence],
      disaggregate: [['offence']],
    }),
    define(
      'prosecution',
      'PS-19',
      'Official complicity actions',
      'Hatua dhidi ya maafisa walioshiriki',
      {
        kind: 'count',
        unit: units.persons,
        population: persons(
          all(
            oneOf('kind', 'investigation_opened', 'charged', 'convicted'),
            is('accusedOfficial', 'yes'),
          ),
        ),
        ...base,
        dimensions: [
          {
            ...axes.code('stage', 'kind', 'justice_event_kind', 'Stage', 'Hatua'),
            attribution: 'each',
          },
          axes.code(
            'institution',
            'accusedInstitution',
            'organisation_type',
            'Institution',
            'Taasisi',
          ),
        ],
        disaggregate: [['stage'], ['institution']],
        additive: { period: false, place: false, dimensions: false },
      },
    ),
    ...(['charged', 'convicted'] as const).map((stage) =>
      define(
        'prosecution',
        stage === 'charged' ? 'PS-20' : 'PS-20.convicted',
        `Form of exploitation among persons ${stage}`,
        'Aina ya unyonyaji kwa walioshtakiwa au kuhukumiwa',
        {
          kind: 'share',
          unit: units.percent,
          population: persons(stage === 'charged' ? is('kind', 'charged') : convicted),
          ...base,
          dimensions: [form],
          share: { of: 'form', base: 'known' },
        },
      ),
    ),
    ofConvicted(
      'PS-21',
      'Female share of convicted',
      'Sehemu ya wanawake kati ya waliohukumiwa',
      'accusedSex',
      is('accusedSex', 'female'),
      'known-sex',
    ),
    ofConvicted(
      'PS-22',
      'Nationals among convicted',
      'Raia kati ya waliohukumiwa',
      'accusedCitizenships',
      has('accusedCitizenships', profile.country),
      'known-citizenship',
    ),
    define('prosecution', 'PS-23', 'Victims per conviction', 'Waathiriwa kwa kila hukumu', {
      kind: 'composite',
      unit: { measure: 'RATIO', decimals: 1 },
      composite: {
        formula: 'divide',
        parts: [{ definition: ref('PT-01') }, { definition: ref('PS-03') }],
      },
    }),
    define(
      'prosecution',
      'PS-24',
      'Assets seized and recovered',
      'Mali iliyokamatwa na kurejeshwa',
      {
        kind: 'sum',
        unit: { measure: profile.currency },
        direction: 'increase',
        population: { from: 'justiceEvents', unit: 'record', where: is('kind', 'asset_measure') },
        value: {
          field: 'assetValue.amount',
          currency: { field: 'assetValue.currency', code: profile.currency },
        },
        period: on,
        dimensions: [axes.code('stage', 'assetStage', 'asset_stage', 'Stage', 'Hatua')],
        disaggregate: [['stage']],
      },
    ),
    define(
      'prosecution',
      'PS-25',
      'Convictions per million population',
      'Waliohukumiwa kwa kila watu milioni',
      {
        kind: 'rate',
        unit: { measure: 'PER_1M', per: 1_000_000, decimals: 2 },
        population: persons(convicted),
        denominator: { external: populationFigures },
        ...base,
      },
    ),
    define(
      'prosecution',
      'PS-26',
      'Prosecutions that lead to convictions',
      'Mashtaka yaliyoleta hukumu',
      {
        kind: 'count',
        unit: units.cases,
        direction: 'increase',
        population: cases(convicted),
        ...base,
      },
    ),
    ofConvicted(
      'PS-27',
      'Organisers among convicted',
      'Waandaaji kati ya waliohukumiwa',
      'accusedRoles',
      has('accusedRoles', 'organiser'),
      'known-role',
      'increase',
    ),
    define(
      'prosecution',
      'PS-28',
      'Child labour criminal enforcement (proxy)',
      'Utekelezaji dhidi ya ajira mbaya ya watoto',
      {
        kind: 'sum',
        unit: units.events,
        cautions: {
          en: 'Counts of several events by stage; a record without a number counts as one.',
        },
        population: events(
          all(
            is('lawArea', 'worst_forms_of_child_labour'),
            oneOf('kind', 'investigation_opened', 'violation_found', 'charged', 'convicted'),
          ),
        ),
        value: { field: 'persons', whenUnknown: 'unit' },
        ...base,
        dimensions: [axes.code('stage', 'kind', 'justice_event_kind', 'Stage', 'Hatua')],
        disaggregate: [['stage']],
      },
    ),
  ];
}
