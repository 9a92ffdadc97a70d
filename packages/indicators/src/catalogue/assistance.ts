import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  any,
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
  ref,
  units,
  within,
} from './define.js';
import { serviceFields, serviceLinks } from './serviceFields.js';

/**
 * Protection, counted from services, money, shelters and awards.
 *
 * @param profile - The country.
 */
export function assistance(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const withCase = { derived: serviceFields, links: serviceLinks } as const;
  const served = (where: Predicate) =>
    ({
      from: 'services',
      unit: 'person',
      key: ['servedPerson'],
      contributor: 'provider',
      where,
    }) as const;
  const assistance = axes.code(
    'assistanceForm',
    'assistanceForm',
    'assistance_form',
    'Form of assistance',
    'Aina ya msaada',
    true,
  );
  const bySexAge = [['sex'], ['ageGroup']];
  const money = (field: string) => ({
    field: `${field}.amount`,
    currency: { field: `${field}.currency`, code: profile.currency },
  });
  return [
    define('protection', 'PT-14', 'Service mix', 'Mchanganyiko wa huduma', {
      kind: 'share',
      unit: units.percent,
      direction: 'increase',
      population: served(is('kind', 'service')),
      period: event(profile, 'date'),
      ...withCase,
      dimensions: [
        assistance,
        axes.sex('victimSex'),
        axes.age('victimAge'),
        axes.plain('provider', 'provider', 'Provider', 'Mtoa huduma'),
      ],
      share: { of: 'assistanceForm', base: 'known' },
    }),
    define('protection', 'PT-15', 'Referral completion', 'Rufaa zilizokamilika', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: {
        from: 'services',
        unit: 'event',
        contributor: 'referredBy',
        where: is('kind', 'referral'),
      },
      numerator: {
        where: any(is('status', 'service_delivered'), exists('delivered', is('kind', 'service'))),
      },
      period: event(profile, 'date'),
      links: { delivered: { table: 'services', on: [{ local: 'id', remote: 'referralId' }] } },
      derived: { county: { placeOf: 'place', level: 'adm1' } },
      dimensions: [assistance, axes.county()],
      disaggregate: [['assistanceForm'], ['county']],
    }),
    define(
      'protection',
      'PT-16',
      'Days from referral to first service',
      'Siku kutoka rufaa hadi huduma ya kwanza',
      {
        kind: 'median',
        unit: units.days,
        direction: 'decrease',
        population: { from: 'services', unit: 'event', where: is('kind', 'referral') },
        value: { field: 'wait' },
        period: event(profile, 'date'),
        links: { delivered: { table: 'services', on: [{ local: 'id', remote: 'referralId' }] } },
        derived: {
          firstService: {
            from: 'delivered',
            where: is('kind', 'service'),
            take: 'date',
            pick: 'earliest',
          },
          wait: { daysFrom: 'date', to: 'firstService' },
        },
        dimensions: [assistance],
        disaggregate: [['assistanceForm']],
      },
    ),
    define('protection', 'PT-17', 'Unmet need', 'Mahitaji yasiyotimizwa', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'decrease',
      cautions: { en: 'Not met within 30 days; a need without a date of being met is unmet.' },
      population: {
        from: 'services',
        unit: 'event',
        contributor: 'provider',
        where: is('kind', 'need'),
      },
      numerator: {
        where: any({ op: 'unknown', field: 'metOn' }, not(within('metOn', 'date', 'P30D'))),
      },
      period: event(profile, 'date'),
      ...withCase,
      dimensions: [assistance, axes.sex('victimSex'), axes.age('victimAge')],
      disaggregate: [['assistanceForm'], ['sex']],
    }),
    define('protection', 'PT-18', 'Trust Fund utilisation', 'Matumizi ya Mfuko wa Dhamana', {
      kind: 'composite',
      unit: units.percent,
      direction: 'increase',
      cautions: {
        en: 'Amounts of topic `trust_fund`, one currency, by the label of the fiscal year.',
      },
      composite: {
        formula: 'divide',
        parts: [{ definition: ref('PT-18.disbursed') }, { definition: ref('PT-18.allocated') }],
      },
    }),
    ...(['disbursed', 'allocated'] as const).map((part) =>
      define(
        'protection',
        `PT-18.${part}`,
        `Trust Fund money ${part}`,
        part === 'disbursed' ? 'Fedha za Mfuko zilizotolewa' : 'Fedha za Mfuko zilizotengwa',
        {
          status: 'component',
          kind: 'sum',
          unit: { measure: profile.currency },
          population: {
            from: 'activities',
            unit: 'record',
            where: all(
              is('kind', part === 'disbursed' ? 'disbursement' : 'allocation'),
              is('topic', 'trust_fund'),
            ),
          },
          value: money('money'),
          period: { basis: 'label', field: 'fiscalYear', calendar: profile.calendar },
        },
      ),
    ),
    define('protection', 'PT-19', 'Trust Fund beneficiaries', 'Walionufaika na Mfuko wa Dhamana', {
      kind: 'count',
      unit: units.persons,
      direction: 'increase',
      population: served(is('kind', 'fund_payment')),
      period: event(profile, 'date'),
      ...withCase,
      dimensions: [assistance, axes.sex('victimSex'), axes.age('victimAge')],
      disaggregate: [['assistanceForm'], ['sex']],
    }),
    define(
      'protection',
      'PT-20',
      'Fund spend per beneficiary',
      'Matumizi ya Mfuko kwa kila mnufaika',
      {
        kind: 'composite',
        unit: { measure: profile.currency },
        composite: {
          formula: 'divide',
          parts: [{ definition: ref('PT-20.paid') }, { definition: ref('PT-19') }],
        },
      },
    ),
    define(
      'protection',
      'PT-20.paid',
      'Amount paid from the Trust Fund',
      'Kiasi kilicholipwa na Mfuko',
      {
        status: 'component',
        kind: 'sum',
        unit: { measure: profile.currency },
        population: { from: 'services', unit: 'record', where: is('kind', 'fund_payment') },
        value: money('payment'),
        period: event(profile, 'date'),
      },
    ),
    define('protection', 'PT-22', 'Assisted repatriations', 'Waliorejeshwa kwa msaada', {
      kind: 'count',
      unit: units.persons,
      population: served(is('kind', 'repatriation')),
      period: event(profile, 'date'),
      ...withCase,
      dimensions: [
        axes.code('direction', 'returnDirection', 'return_direction', 'Direction', 'Mwelekeo'),
        axes.code('country', 'country', 'country', 'Other country', 'Nchi nyingine'),
        axes.sex('victimSex'),
      ],
      disaggregate: [['direction'], ['country'], ['sex']],
    }),
    define(
      'protection',
      'PT-23',
      'Child victims reunified with family',
      'Watoto waliounganishwa na familia',
      {
        kind: 'proportion',
        unit: units.percent,
        population: served(all(is('kind', 'service'), is('victimAge', 'child'))),
        denominator: { baseRule: 'children-assisted' },
        numerator: { where: exists('sameCase', is('kind', 'reunification')) },
        period: event(profile, 'date'),
        derived: serviceFields,
        links: {
          ...serviceLinks,
          sameCase: { table: 'services', on: [{ local: 'caseId', remote: 'caseId' }] },
        },
        dimensions: [axes.sex('victimSex')],
        disaggregate: [['sex']],
      },
    ),
    define('protection', 'PT-24', 'Shelter occupancy', 'Matumizi ya makazi salama', {
      kind: 'composite',
      unit: units.percent,
      composite: {
        formula: 'divide',
        parts: [{ definition: ref('PT-24.nights') }, { definition: ref('PT-24.available') }],
      },
    }),
    define(
      'protection',
      'PT-24.nights',
      'Person-nights used in shelters',
      'Usiku uliotumika katika makazi',
      {
        status: 'component',
        kind: 'sum',
        unit: { measure: 'NIGHT' },
        population: { from: 'services', unit: 'record', where: is('kind', 'stay') },
        value: { field: 'nights' },
        period: { basis: 'none' },
        derived: { nights: { daysInPeriod: { from: 'started', to: 'ended' } } },
      },
    ),
    define(
      'protection',
      'PT-24.available',
      'Person-nights available in shelters',
      'Usiku uliopo katika makazi',
      {
        status: 'component',
        kind: 'sum',
        unit: { measure: 'NIGHT' },
        population: {
          from: 'reportingEntities',
          unit: 'record',
          where: is('kind', 'shelter_or_care_institution'),
        },
        value: { field: 'placeNights' },
        period: asOf(profile, 'asOf', { latestPer: ['id'] }),
        derived: { days: { periodDays: true }, placeNights: { product: ['capacity', 'days'] } },
      },
    ),
    define(
      'protection',
      'PT-25',
      'Shelter places open to adult men',
      'Nafasi za makazi kwa wanaume',
      {
        kind: 'sum',
        unit: { measure: 'PLACE' },
        direction: 'increase',
        population: {
          from: 'reportingEntities',
          unit: 'record',
          where: all(is('kind', 'shelter_or_care_institution'), has('accepts', 'men')),
        },
        value: { field: 'capacity' },
        period: asOf(profile, 'asOf', { latestPer: ['id'] }),
        derived: { county: { placeOf: 'place', level: 'adm1' } },
        dimensions: [axes.county()],
        disaggregate: [['county']],
      },
    ),
    define('protection', 'PT-27', 'Victims awarded compensation', 'Waathiriwa walioamriwa fidia', {
      kind: 'count',
      unit: units.persons,
      direction: 'increase',
      population: {
        from: 'justiceEvents',
        unit: 'case',
        key: ['caseIds'],
        where: is('kind', 'compensation_awarded'),
      },
      period: event(profile, 'date'),
      dimensions: [axes.code('payer', 'payer', 'award_payer', 'Payer', 'Mlipaji')],
      disaggregate: [['payer']],
    }),
    ...(['award', 'paid'] as const).map((part) =>
      define(
        'protection',
        `PT-27.${part}`,
        part === 'award' ? 'Compensation awarded' : 'Compensation paid',
        part === 'award' ? 'Fidia iliyoamriwa' : 'Fidia iliyolipwa',
        {
          kind: 'sum',
          unit: { measure: profile.currency },
          direction: 'increase',
          population: {
            from: 'justiceEvents',
            unit: 'record',
            where: is('kind', 'compensation_awarded'),
          },
          value: money(part),
          period: event(profile, part === 'award' ? 'date' : 'paidOn'),
        },
      ),
    ),
    define('protection', 'PT-30', 'Economic reintegration', 'Kujitegemea kiuchumi', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: served(all(is('kind', 'follow_up'), is('reached', 'yes'))),
      denominator: { where: known('income'), baseRule: 'known-income' },
      numerator: { where: is('income', 'yes') },
      period: event(profile, 'date'),
      ...withCase,
      dimensions: [axes.sex('victimSex'), axes.age('victimAge')],
      disaggregate: bySexAge,
    }),
    define(
      'protection',
      'PT-34',
      'Victims supported with participation in proceedings',
      'Waathiriwa waliosaidiwa mahakamani',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: served(is('kind', 'court_support')),
        denominator: { baseRule: 'in-proceedings' },
        numerator: { where: oneOf('courtSupport', 'witness_protection', 'testimonial_aid') },
        period: event(profile, 'date'),
        ...withCase,
        dimensions: [axes.sex('victimSex'), axes.age('victimAge')],
        disaggregate: bySexAge,
      },
    ),
    define(
      'protection',
      'PT-35',
      'Forced labour cases with legal and protection support',
      'Kesi za kazi ya kulazimishwa zenye msaada wa kisheria na ulinzi',
      {
        kind: 'count',
        unit: units.cases,
        direction: 'increase',
        population: {
          from: 'justiceEvents',
          unit: 'case',
          key: ['proceedingId'],
          where: all(
            is('kind', 'charged'),
            has('exploitationTypes', 'forced_labour', 'domestic_servitude', 'bonded_labour'),
            exists('help', is('assistanceForm', 'legal')),
            exists(
              'help',
              oneOf(
                'assistanceForm',
                'shelter_basic_needs',
                'psychosocial',
                'medical',
                'reintegration',
              ),
            ),
          ),
        },
        period: event(profile, 'date'),
        links: { help: { table: 'services', on: [{ local: 'caseIds', remote: 'caseId' }] } },
      },
    ),
  ];
}
