import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  any,
  asOf,
  axes,
  caseFields,
  define,
  event,
  is,
  known,
  oneOf,
  populationFigures,
  ref,
  units,
} from './define.js';

const awareness = oneOf(
  'kind',
  'awareness_activity',
  'campaign',
  'workshop',
  'community_dialogue',
  'livelihood_programme',
);
const done = oneOf('status', 'completed', 'held');
const activityCounty = { county: { placeOf: 'place', level: 'adm1' } } as const;
const trafficking = all(is('kind', 'hotline_contact'), is('classification', 'trafficking'));

/**
 * Prevention: PV-01 to PV-16.
 *
 * @param profile - The country.
 */
export function prevention(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const on = (field: string) => event(profile, field);
  const activities = (where: ReturnType<typeof all>) =>
    ({ from: 'activities', unit: 'event', where, contributor: 'organisation' }) as const;
  const activityAxes = [
    axes.code('kind', 'kind', 'activity_kind', 'Kind of activity', 'Aina ya shughuli'),
    axes.code('targetGroup', 'targetGroup', 'target_group', 'Target group', 'Kundi lengwa'),
    axes.county(),
    axes.code(
      'organisationKind',
      'organisationKind',
      'organisation_type',
      'Kind of organisation',
      'Aina ya shirika',
    ),
  ];
  const wave = (id: 'baseline' | 'endline') =>
    define('prevention', `PV-03.${id}`, `Share aware at ${id}`, `Sehemu yenye ufahamu (${id})`, {
      status: 'component',
      kind: 'ratio',
      unit: units.percent,
      population: activities(all(is('kind', 'survey'), is('wave', id))),
      numerator: { value: { field: 'aware' } },
      denominator: { value: { field: 'respondents' } },
      period: { basis: 'asOf', field: 'date', latestPer: ['wave'], calendar: profile.calendar },
    });
  return [
    define(
      'prevention',
      'PV-01',
      'Awareness activities held',
      'Shughuli za uhamasishaji zilizofanyika',
      {
        kind: 'count',
        unit: units.events,
        direction: 'increase',
        population: activities(all(any(awareness, is('kind', 'training')), done)),
        period: on('date'),
        derived: activityCounty,
        dimensions: activityAxes,
        disaggregate: [['kind'], ['county']],
        additive: { period: true, place: true, dimensions: true },
      },
    ),
    define(
      'prevention',
      'PV-02',
      'Persons reached by awareness activities',
      'Watu waliofikiwa na uhamasishaji',
      {
        kind: 'sum',
        unit: units.persons,
        direction: 'increase',
        cautions: {
          en: 'Reach is not unique persons unless registers are de-duplicated; estimates are part of it.',
        },
        population: activities(all(awareness, done)),
        value: { field: 'participants', estimated: true },
        period: on('date'),
        derived: activityCounty,
        dimensions: [axes.sex(), axes.age('ageGroup'), ...activityAxes],
        disaggregate: [['sex'], ['kind'], ['county']],
      },
    ),
    define(
      'prevention',
      'PV-03',
      'Awareness of the signs of trafficking and how to report it',
      'Ufahamu wa dalili za usafirishaji haramu',
      {
        kind: 'composite',
        unit: { measure: 'PERCENTAGE_POINT', decimals: 1 },
        direction: 'increase',
        cautions: {
          en: 'Percentage points between the latest baseline and endline known on the last day of the period; publish both shares and n.',
        },
        composite: {
          formula: 'difference',
          parts: [{ definition: ref('PV-03.endline') }, { definition: ref('PV-03.baseline') }],
        },
      },
    ),
    wave('baseline'),
    wave('endline'),
    define('prevention', 'PV-04', 'Campaign evaluation coverage', 'Kampeni zilizotathminiwa', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: activities(all(is('kind', 'campaign'), done)),
      numerator: { where: is('evaluated', 'yes') },
      period: on('date'),
      derived: activityCounty,
      dimensions: [axes.county()],
    }),
    define(
      'prevention',
      'PV-05',
      'Criminal justice practitioners trained',
      'Watendaji wa haki jinai waliofunzwa',
      {
        kind: 'count',
        unit: units.persons,
        direction: 'increase',
        cautions: { en: 'Different persons; PV-05.attendances counts attendances.' },
        population: {
          ...activities(
            all(
              is('kind', 'training'),
              oneOf(
                'organisationKind',
                'police',
                'law_enforcement',
                'prosecution_or_court',
                'immigration',
              ),
            ),
          ),
          unit: 'person',
          key: ['personKey'],
        },
        period: on('date'),
        derived: activityCounty,
        dimensions: [axes.sex(), ...activityAxes.slice(2)],
        disaggregate: [['sex'], ['organisationKind'], ['county']],
      },
    ),
    define(
      'prevention',
      'PV-05.attendances',
      'Training attendances of criminal justice practitioners',
      'Mahudhurio ya mafunzo ya watendaji wa haki jinai',
      {
        kind: 'sum',
        unit: units.persons,
        direction: 'increase',
        population: activities(
          all(
            is('kind', 'training'),
            oneOf(
              'organisationKind',
              'police',
              'law_enforcement',
              'prosecution_or_court',
              'immigration',
            ),
          ),
        ),
        value: { field: 'participants' },
        period: on('date'),
      },
    ),
    define(
      'prevention',
      'PV-06',
      'Officials and service providers trained',
      'Maafisa na watoa huduma waliofunzwa',
      {
        kind: 'sum',
        unit: units.persons,
        direction: 'increase',
        population: activities(is('kind', 'training')),
        value: { field: 'participants' },
        period: on('date'),
        derived: activityCounty,
        dimensions: [
          axes.sex(),
          activityAxes[3] ?? axes.sex(),
          axes.plain('topic', 'topic', 'Topic', 'Mada'),
        ],
        disaggregate: [['sex'], ['organisationKind'], ['topic']],
      },
    ),
    define(
      'prevention',
      'PV-07',
      'Recruitment agencies vetted',
      'Mashirika ya ajira yaliyokaguliwa',
      {
        kind: 'count',
        unit: { measure: 'ORGANISATION' },
        direction: 'increase',
        population: {
          from: 'activities',
          unit: 'organisation',
          key: ['organisation'],
          where: is('kind', 'agency_vetting'),
        },
        period: on('date'),
        derived: activityCounty,
        dimensions: [
          axes.code('outcome', 'status', 'activity_status', 'Outcome', 'Matokeo'),
          axes.county(),
        ],
        disaggregate: [['outcome'], ['county']],
      },
    ),
    define(
      'prevention',
      'PV-08',
      'Agency deregistration rate',
      'Mashirika ya ajira yaliyofutwa au kukataliwa',
      {
        kind: 'proportion',
        unit: units.percent,
        cautions: { en: 'Higher may mean stricter enforcement or a worse sector.' },
        population: {
          from: 'activities',
          unit: 'organisation',
          key: ['organisation'],
          where: is('kind', 'agency_vetting'),
        },
        numerator: { where: oneOf('status', 'refused', 'deregistered') },
        period: on('date'),
      },
    ),
    define('prevention', 'PV-09', 'Labour inspections', 'Ukaguzi wa kazi', {
      kind: 'count',
      unit: units.events,
      direction: 'increase',
      population: activities(is('kind', 'inspection')),
      period: on('date'),
      derived: activityCounty,
      dimensions: [
        axes.plain('type', 'subtype', 'Type', 'Aina'),
        axes.code('sector', 'sector', 'labour_sector', 'Sector', 'Sekta'),
        axes.county(),
      ],
      disaggregate: [['type'], ['sector'], ['county']],
      additive: { period: true, place: true, dimensions: true },
    }),
    define(
      'prevention',
      'PV-10',
      'Inspections per labour inspector',
      'Ukaguzi kwa kila mkaguzi wa kazi',
      {
        kind: 'composite',
        unit: { measure: 'RATIO', decimals: 1 },
        composite: {
          formula: 'divide',
          parts: [{ definition: ref('PV-09') }, { definition: ref('PV-10.inspectors') }],
        },
      },
    ),
    define(
      'prevention',
      'PV-10.inspectors',
      'Labour inspectors in post',
      'Wakaguzi wa kazi walioajiriwa',
      {
        status: 'component',
        kind: 'sum',
        unit: { measure: 'POST' },
        cautions: {
          en: 'Posts are told apart by subtype `labour_inspector`; the latest statement of each organisation counts.',
        },
        population: activities(all(is('kind', 'staffing'), is('subtype', 'labour_inspector'))),
        value: { field: 'participants' },
        period: asOf(profile, 'date', { latestPer: ['organisation'] }),
      },
    ),
    define(
      'prevention',
      'PV-11',
      'Hotline contacts about trafficking',
      'Simu za msaada kuhusu usafirishaji haramu',
      {
        kind: 'count',
        unit: units.events,
        population: {
          from: 'services',
          unit: 'event',
          where: trafficking,
          contributor: 'provider',
        },
        period: on('date'),
        derived: activityCounty,
        dimensions: [
          axes.code('channel', 'contactChannel', 'contact_channel', 'Channel', 'Njia'),
          axes.code(
            'caller',
            'callerKind',
            'information_source',
            'Who contacted',
            'Nani aliwasiliana',
          ),
          axes.code(
            'childInvolved',
            'childInvolved',
            'yes_no',
            'Child involved',
            'Mtoto anahusika',
          ),
          axes.county(),
        ],
        disaggregate: [['channel'], ['childInvolved'], ['county']],
        additive: { period: true, place: true, dimensions: true },
      },
    ),
    define('prevention', 'PV-12', 'Hotline conversion', 'Simu zilizofungua kesi', {
      kind: 'proportion',
      unit: units.percent,
      population: { from: 'services', unit: 'event', where: trafficking, contributor: 'provider' },
      numerator: { where: known('caseId') },
      period: on('date'),
      dimensions: [axes.code('channel', 'contactChannel', 'contact_channel', 'Channel', 'Njia')],
      disaggregate: [['channel']],
    }),
    define(
      'prevention',
      'PV-13',
      'Potential victims intercepted in transit',
      'Watu waliozuiwa wakiwa safarini',
      {
        kind: 'count',
        unit: units.persons,
        cautions: { en: 'Never add to identified victims.' },
        population: {
          from: 'cases',
          unit: 'person',
          key: ['person'],
          contributor: 'reportedBy',
          where: is('stage', 'pre_exploitation'),
        },
        period: on('opened'),
        derived: caseFields,
        dimensions: [axes.sex(), axes.age(), axes.county()],
        disaggregate: [['sex'], ['ageGroup'], ['county']],
      },
    ),
    define(
      'prevention',
      'PV-14',
      'Counties with prevention activity',
      'Kaunti zenye shughuli za kuzuia',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: {
          from: 'activities',
          unit: 'place',
          key: ['county'],
          where: all(awareness, done),
        },
        denominator: { fixed: profile.adm1Count, baseRule: 'all-counties' },
        period: on('date'),
        derived: activityCounty,
      },
    ),
    define(
      'prevention',
      'PV-15',
      'Activities per 100,000 residents by county',
      'Shughuli kwa kila wakazi 100,000 kwa kaunti',
      {
        kind: 'rate',
        unit: { measure: 'PER_100K', per: 100_000, decimals: 2 },
        direction: 'increase',
        population: activities(all(awareness, done)),
        denominator: { external: populationFigures },
        period: on('date'),
        derived: activityCounty,
        dimensions: [axes.county()],
        disaggregate: [['county']],
      },
    ),
    define(
      'prevention',
      'PV-16',
      'Bilateral labour agreements in force',
      'Mikataba ya kazi ya nchi mbili inayotumika',
      {
        kind: 'count',
        unit: { measure: 'AGREEMENT' },
        direction: 'increase',
        cautions: {
          en: 'Agreements of subtype `bilateral_labour`; labour attaché posts are PV-16.attaches, never added.',
        },
        population: activities(all(is('kind', 'agreement'), is('subtype', 'bilateral_labour'))),
        period: asOf(profile, 'period.start', { to: 'period.end' }),
        dimensions: [axes.code('country', 'country', 'country', 'Country', 'Nchi')],
        disaggregate: [['country']],
      },
    ),
    define(
      'prevention',
      'PV-16.attaches',
      'Labour attaché posts filled',
      'Nafasi za waambata wa kazi zilizojazwa',
      {
        kind: 'sum',
        unit: { measure: 'POST' },
        direction: 'increase',
        population: activities(all(is('kind', 'staffing'), is('subtype', 'labour_attache'))),
        value: { field: 'participants' },
        period: asOf(profile, 'date', { latestPer: ['organisation', 'country'] }),
        dimensions: [axes.code('country', 'country', 'country', 'Country', 'Nchi')],
        disaggregate: [['country']],
      },
    ),
  ];
}
