import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import { all, asOf, axes, define, event, exists, is, known, oneOf, units } from './define.js';

/**
 * Partnership: PN-01 to PN-14.
 *
 * @param profile - The country.
 */
export function partnerships(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const on = (field: string) => event(profile, field);
  const activities = (where: Predicate) =>
    ({ from: 'activities', unit: 'event', contributor: 'organisation', where }) as const;
  const money = (field: string) => ({
    field: `${field}.amount`,
    currency: { field: `${field}.currency`, code: profile.currency },
  });
  const county = { county: { placeOf: 'place', level: 'adm1' } } as const;
  return [
    define(
      'partnerships',
      'PN-01',
      'Advisory Committee meetings',
      'Mikutano ya Kamati ya Ushauri',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: activities(
          all(
            is('kind', 'meeting'),
            oneOf('status', 'held', 'completed', 'planned', 'cancelled', 'postponed'),
          ),
        ),
        denominator: { baseRule: 'planned' },
        numerator: { where: oneOf('status', 'held', 'completed') },
        period: on('date'),
        dimensions: [axes.plain('body', 'subtype', 'Body', 'Chombo')],
        disaggregate: [['body']],
      },
    ),
    define(
      'partnerships',
      'PN-02',
      'Plan activity implementation rate',
      'Utekelezaji wa shughuli za mpango',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: activities(is('kind', 'plan_activity')),
        denominator: { baseRule: 'due' },
        numerator: { where: is('status', 'completed') },
        period: on('due'),
        dimensions: [
          axes.code('planPillar', 'pillar', 'plan_pillar', 'Pillar', 'Nguzo'),
          axes.code('status', 'status', 'activity_status', 'Status', 'Hali'),
          axes.code(
            'leadAgency',
            'organisationKind',
            'organisation_type',
            'Lead agency',
            'Taasisi kiongozi',
          ),
        ],
        disaggregate: [['planPillar'], ['leadAgency']],
      },
    ),
    define(
      'partnerships',
      'PN-02.status',
      'Plan activities by status',
      'Shughuli za mpango kwa hali',
      {
        kind: 'share',
        unit: units.percent,
        population: activities(is('kind', 'plan_activity')),
        period: on('due'),
        dimensions: [axes.code('status', 'status', 'activity_status', 'Status', 'Hali')],
        share: { of: 'status', base: 'all' },
      },
    ),
    define('partnerships', 'PN-03', 'Plan budget execution', 'Matumizi ya bajeti ya mpango', {
      kind: 'ratio',
      unit: units.percent,
      direction: 'increase',
      population: { ...activities(is('kind', 'plan_activity')), unit: 'record' },
      numerator: { value: money('spent') },
      denominator: { value: money('money'), baseRule: 'budget' },
      period: on('due'),
      dimensions: [axes.code('planPillar', 'pillar', 'plan_pillar', 'Pillar', 'Nguzo')],
      disaggregate: [['planPillar']],
    }),
    define(
      'partnerships',
      'PN-04',
      'Government budget for counter-trafficking',
      'Bajeti ya serikali',
      {
        kind: 'sum',
        unit: { measure: profile.currency },
        direction: 'increase',
        population: { ...activities(is('kind', 'allocation')), unit: 'record' },
        value: money('money'),
        period: { basis: 'label', field: 'fiscalYear', calendar: profile.calendar },
        dimensions: [axes.plain('purpose', 'topic', 'Purpose', 'Madhumuni')],
        disaggregate: [['purpose']],
      },
    ),
    define('partnerships', 'PN-05', 'Reporting organisations', 'Mashirika yanayoripoti', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: {
        from: 'reportingEntities',
        unit: 'organisation',
        key: ['id'],
        where: is('expected', 'yes'),
      },
      denominator: { baseRule: 'expected' },
      numerator: {
        where: exists(
          'submissions',
          all(is('kind', 'submission'), { op: 'duringPeriod', field: 'date' }),
        ),
      },
      period: asOf(profile, 'expectedFrom'),
      derived: county,
      links: {
        submissions: { table: 'activities', on: [{ local: 'id', remote: 'organisation' }] },
      },
      dimensions: [
        axes.code(
          'organisationKind',
          'kind',
          'organisation_type',
          'Kind of organisation',
          'Aina ya shirika',
        ),
        axes.county(),
      ],
      disaggregate: [['organisationKind'], ['county']],
    }),
    define('partnerships', 'PN-06', 'Reporting timeliness', 'Kuripoti kwa wakati', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: activities(is('kind', 'submission')),
      denominator: { baseRule: 'submitted' },
      numerator: { where: { op: 'lte', field: 'date', value: { field: 'due' } } },
      period: on('due'),
      dimensions: [axes.plain('organisation', 'organisation', 'Organisation', 'Shirika')],
      disaggregate: [['organisation']],
    }),
    define(
      'partnerships',
      'PN-07',
      'Counties with a working referral mechanism',
      'Kaunti zenye utaratibu wa rufaa unaofanya kazi',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        cautions: { en: 'The latest statement of each county on the last day of the period.' },
        population: {
          from: 'activities',
          unit: 'place',
          key: ['county'],
          where: all(is('kind', 'county_mechanism'), is('status', 'functioning')),
        },
        denominator: { fixed: profile.adm1Count, baseRule: 'all-counties' },
        period: asOf(profile, 'date', { latestPer: ['county'] }),
        derived: county,
      },
    ),
    define(
      'partnerships',
      'PN-08',
      'Agreements and memoranda in force',
      'Makubaliano yanayotumika',
      {
        kind: 'count',
        unit: { measure: 'AGREEMENT' },
        direction: 'increase',
        population: activities(is('kind', 'agreement')),
        period: asOf(profile, 'period.start', { to: 'period.end' }),
        dimensions: [
          axes.plain('type', 'subtype', 'Type', 'Aina'),
          axes.code('partner', 'partner', 'organisation_type', 'Partner', 'Mshirika'),
        ],
        disaggregate: [['type'], ['partner']],
      },
    ),
    define(
      'partnerships',
      'PN-09',
      'Joint or mutual-legal-assistance cases',
      'Kesi za ushirikiano wa mipakani',
      {
        kind: 'count',
        unit: units.cases,
        direction: 'increase',
        population: {
          from: 'justiceEvents',
          unit: 'case',
          key: ['proceedingId'],
          where: is('kind', 'cross_border_cooperation'),
        },
        period: on('date'),
        dimensions: [
          axes.code('country', 'country', 'country', 'Other country', 'Nchi nyingine'),
          axes.code('type', 'cooperation', 'cooperation_type', 'Kind', 'Aina'),
        ],
        disaggregate: [['country'], ['type']],
      },
    ),
    define('partnerships', 'PN-10', 'Inter-organisation referrals', 'Rufaa kati ya mashirika', {
      kind: 'proportion',
      unit: units.percent,
      cautions: {
        en: 'Referrals between different kinds of organisation; network density is not computed.',
      },
      population: {
        from: 'services',
        unit: 'event',
        contributor: 'referredBy',
        where: is('kind', 'referral'),
      },
      denominator: {
        where: all(known('referredByKind'), known('providerKind')),
        baseRule: 'known-both',
      },
      numerator: { where: { op: 'ne', field: 'referredByKind', value: { field: 'providerKind' } } },
      period: on('date'),
      dimensions: [
        axes.code(
          'fromKind',
          'referredByKind',
          'organisation_type',
          'Referred by',
          'Aliyetoa rufaa',
        ),
        axes.code('toKind', 'providerKind', 'organisation_type', 'Referred to', 'Aliyepokea rufaa'),
      ],
      disaggregate: [['fromKind'], ['toKind']],
    }),
    define('partnerships', 'PN-11', 'Survivor participation', 'Ushiriki wa walionusurika', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: { from: 'reportingEntities', unit: 'organisation', key: ['id'] },
      denominator: { where: known('survivorMember'), baseRule: 'known-membership' },
      numerator: { where: is('survivorMember', 'yes') },
      period: asOf(profile, 'asOf', { latestPer: ['id'] }),
    }),
    define('partnerships', 'PN-12', 'Institutions strengthened', 'Taasisi zilizoimarishwa', {
      kind: 'count',
      unit: { measure: 'ORGANISATION' },
      direction: 'increase',
      population: {
        from: 'activities',
        unit: 'organisation',
        key: ['organisation'],
        where: is('kind', 'institution_support'),
      },
      period: on('date'),
      dimensions: [axes.plain('type', 'subtype', 'Type', 'Aina')],
      disaggregate: [['type']],
    }),
    define('partnerships', 'PN-13', 'Government response score', 'Alama ya mwitikio wa serikali', {
      kind: 'ratio',
      unit: units.percent,
      direction: 'increase',
      population: { ...activities(is('kind', 'score')), unit: 'record' },
      numerator: { value: { field: 'weighted' } },
      denominator: { value: { field: 'weight' }, baseRule: 'weights' },
      period: on('date'),
      derived: { weighted: { product: ['value', 'weight'] } },
      dimensions: [axes.plain('milestone', 'milestone', 'Milestone', 'Hatua muhimu')],
      disaggregate: [['milestone']],
    }),
    define(
      'partnerships',
      'PN-14',
      'National data report published on time',
      'Taarifa ya kitaifa ilichapishwa kwa wakati',
      {
        kind: 'status',
        unit: { measure: 'STATUS' },
        direction: 'increase',
        population: activities(is('kind', 'publication')),
        period: on('due'),
        stages: [
          {
            code: 'on_time',
            label: { en: 'Published on time', sw: 'Ilichapishwa kwa wakati' },
            score: 2,
            where: { op: 'lte', field: 'date', value: { field: 'due' } },
          },
          {
            code: 'late',
            label: { en: 'Published late', sw: 'Ilichapishwa kwa kuchelewa' },
            score: 1,
            where: known('date'),
          },
          { code: 'not_published', label: { en: 'Not published', sw: 'Haikuchapishwa' }, score: 0 },
        ],
      },
    ),
  ];
}
