import type { DerivedField } from '../definition/DerivedField.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  any,
  axes,
  caseFields,
  define,
  event,
  has,
  is,
  known,
  not,
  populationFigures,
  units,
} from './define.js';
import { identifiedVictims } from './victims.js';

/** Categories of how many countries a journey touches. */
const spreads = [
  { code: 'one', label: { en: 'One country', sw: 'Nchi moja' } },
  { code: 'two', label: { en: 'Two countries', sw: 'Nchi mbili' } },
  { code: 'three_or_more', label: { en: 'Three or more', sw: 'Tatu au zaidi' } },
];

const stop = (role: string, take: string): DerivedField => ({
  from: 'stops',
  where: has('roles', role),
  take,
  pick: role === 'origin' ? 'first' : 'last',
});

/** Places of a journey by their role, as country and as county. */
export const journeyFields: Readonly<Record<string, DerivedField>> = {
  originPlace: stop('origin', 'place'),
  originCountry: stop('origin', 'place.country'),
  originCounty: { placeOf: 'originPlace', level: 'adm1' },
  exploitedAt: stop('exploitation', 'place.country'),
  exploitedElsewhere: { from: 'exploitations', take: 'place.country', pick: 'first' },
  exploitationCountry: { coalesce: ['exploitedAt', 'exploitedElsewhere'] },
  destinationCountry: { coalesce: ['exploitationCountry', 'intendedDestination.country'] },
  corridor: { combine: ['originCountry', 'destinationCountry'] },
  transitPlaces: { from: 'stops', where: has('roles', 'transit'), take: 'place', pick: 'all' },
  countryCount: { from: 'stops', take: 'place.country', pick: 'countDistinct' },
  spread: {
    band: 'countryCount',
    bands: [
      { code: 'one', from: 1, to: 1 },
      { code: 'two', from: 2, to: 2 },
      { code: 'three_or_more', from: 3 },
    ],
  },
  everyCountry: { union: ['stops.place.country', 'destinationCountry'] },
  legCount: { from: 'legs', pick: 'count' },
  distance: { from: 'legs', take: 'distanceKm', pick: 'sum' },
};

/**
 * Routes and recruitment: RT-01 to RT-19. Journey records are submissions: never victims.
 *
 * @param profile - The country.
 */
export function routes(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const reported = event(profile, 'reportedOn');
  const identified = event(profile, 'identifiedOn');
  const journeys = { from: 'journeys', unit: 'record', contributor: 'reportedBy' } as const;
  const corridor = axes.plain('corridor', 'corridor', 'Corridor', 'Njia');
  const share = (
    id: string,
    en: string,
    sw: string,
    dimension: ReturnType<typeof axes.plain>,
    where?: ReturnType<typeof all>,
  ) =>
    define('cross-cutting', id, en, sw, {
      kind: 'share',
      unit: units.percent,
      population: where === undefined ? journeys : { ...journeys, where },
      period: reported,
      derived: journeyFields,
      dimensions: [dimension, corridor],
      share: { of: dimension.id, base: 'known' },
    });
  const corridors = {
    from: 'journeys',
    unit: 'combination',
    key: ['originCountry', 'destinationCountry'],
    contributor: 'reportedBy',
  } as const;
  return [
    define('cross-cutting', 'RT-01', 'Route submissions', 'Taarifa za njia zilizowasilishwa', {
      kind: 'count',
      unit: { measure: 'RECORD' },
      cautions: { en: 'A submission is not a victim.' },
      population: journeys,
      period: reported,
      derived: journeyFields,
      dimensions: [axes.plain('organisation', 'reportedBy', 'Organisation', 'Shirika'), corridor],
      disaggregate: [['organisation']],
      additive: { period: true, place: true, dimensions: true },
    }),
    define('cross-cutting', 'RT-02', 'Distinct corridors', 'Njia tofauti', {
      kind: 'count',
      unit: { measure: 'CORRIDOR' },
      cautions: { en: 'Pairs of countries: origin, and exploitation or intended destination.' },
      population: corridors,
      period: reported,
      derived: journeyFields,
    }),
    define('cross-cutting', 'RT-03', 'Countries involved', 'Nchi zinazohusika', {
      kind: 'count',
      unit: { measure: 'COUNTRY' },
      population: {
        from: 'journeys',
        unit: 'place',
        key: ['everyCountry'],
        contributor: 'reportedBy',
      },
      period: reported,
      derived: journeyFields,
    }),
    define(
      'cross-cutting',
      'RT-04',
      'Estimated cases per route',
      'Makadirio ya kesi kwa kila njia',
      {
        kind: 'sum',
        unit: { measure: 'PERSON_ESTIMATED' },
        cautions: { en: 'Estimates overlap between organisations; never report as victims.' },
        population: { ...journeys, where: is('basis', 'route') },
        value: { field: 'persons', estimated: true },
        period: reported,
        derived: journeyFields,
        dimensions: [
          corridor,
          axes.code('sector', 'exploitations.sectors', 'labour_sector', 'Sector', 'Sekta', true),
        ],
        disaggregate: [['corridor'], ['sector']],
      },
    ),
    share(
      'RT-05',
      'Internal, cross-border and multi-country journeys',
      'Safari za ndani, za kuvuka mpaka na za nchi nyingi',
      {
        ...axes.plain('spread', 'spread', 'Countries on the journey', 'Nchi za safari'),
        categories: spreads,
      },
    ),
    share(
      'RT-06',
      'Top origin counties',
      'Kaunti za asili zinazoongoza',
      axes.county('originCounty'),
      is('originCountry', profile.country),
    ),
    define(
      'cross-cutting',
      'RT-07',
      'Origin rate per 100,000 residents',
      'Kiwango cha asili kwa wakazi 100,000',
      {
        kind: 'rate',
        unit: { measure: 'PER_100K', per: 100_000, decimals: 2 },
        cautions: { en: 'Detection differs between counties; suppress small numbers.' },
        population: {
          from: 'cases',
          unit: 'person',
          key: ['person'],
          contributor: 'reportedBy',
          where: all(identifiedVictims, is('origin.country', profile.country)),
        },
        denominator: { external: populationFigures },
        period: identified,
        derived: { ...caseFields, county: { placeOf: 'origin', level: 'adm1' } },
        dimensions: [axes.county(), axes.sex(), axes.age()],
        disaggregate: [['county'], ['sex']],
      },
    ),
    define(
      'cross-cutting',
      'RT-08',
      'Destination share of outbound victims',
      'Nchi za kupelekwa za waathiriwa wanaotoka',
      {
        kind: 'share',
        unit: units.percent,
        population: {
          from: 'cases',
          unit: 'person',
          key: ['person'],
          contributor: 'reportedBy',
          where: all(
            identifiedVictims,
            is('origin.country', profile.country),
            not(is('exploitedIn', profile.country)),
          ),
        },
        period: identified,
        derived: {
          ...caseFields,
          exploitedIn: { from: 'exploitations', take: 'place.country', pick: 'first' },
        },
        dimensions: [
          axes.code(
            'country',
            'exploitedIn',
            'country',
            'Country of exploitation',
            'Nchi ya unyonyaji',
          ),
          axes.sex(),
          axes.age(),
        ],
        share: { of: 'country', base: 'known' },
      },
    ),
    share(
      'RT-09',
      'Transit dependence',
      'Mahali pa kupitia',
      axes.plain('place', 'transitPlaces', 'Transit place', 'Mahali pa kupitia', true),
      any(known('transitPlaces'), is('stopsComplete', 'yes')),
    ),
    share(
      'RT-10',
      'Transport mode share',
      'Aina za usafiri',
      axes.code('mode', 'legs.modes', 'transport_mode', 'Transport', 'Usafiri', true),
    ),
    share(
      'RT-11',
      'Recruitment channel share',
      'Njia za usajili',
      axes.code('channel', 'recruitment.channels', 'recruitment_channel', 'Channel', 'Njia', true),
    ),
    define('cross-cutting', 'RT-12', 'Recruiter relationship share', 'Uhusiano wa msajili', {
      kind: 'share',
      unit: units.percent,
      population: {
        from: 'cases',
        unit: 'person',
        key: ['person'],
        contributor: 'reportedBy',
        where: identifiedVictims,
      },
      period: identified,
      derived: caseFields,
      dimensions: [
        axes.code(
          'relationship',
          'recruitment.recruiterRelationships',
          'recruiter_relationship',
          'Relationship',
          'Uhusiano',
          true,
        ),
        axes.sex(),
        axes.age(),
      ],
      share: { of: 'relationship', base: 'known' },
      disaggregate: [['sex']],
    }),
    share(
      'RT-13',
      'Sector of exploitation share',
      'Sekta za unyonyaji',
      axes.code('sector', 'exploitations.sectors', 'labour_sector', 'Sector', 'Sekta', true),
    ),
    define(
      'cross-cutting',
      'RT-14',
      'Deceived destination rate',
      'Waliodanganywa kuhusu wanakokwenda',
      {
        kind: 'proportion',
        unit: units.percent,
        cautions: { en: 'At the level of countries.' },
        population: journeys,
        denominator: {
          where: all(known('intendedDestination.country'), known('exploitationCountry')),
          baseRule: 'known-both',
        },
        numerator: {
          where: {
            op: 'ne',
            field: 'intendedDestination.country',
            value: { field: 'exploitationCountry' },
          },
        },
        period: reported,
        derived: journeyFields,
        dimensions: [corridor],
        disaggregate: [['corridor']],
      },
    ),
    define('cross-cutting', 'RT-15', 'New corridor share', 'Njia mpya', {
      kind: 'key-change',
      unit: units.percent,
      cautions: {
        en: 'Depends on who submits: computed on organisations present in both periods.',
      },
      population: corridors,
      keyChange: { measure: 'new-share', lookback: 3, panel: true },
      period: reported,
      derived: journeyFields,
    }),
    define('cross-cutting', 'RT-16', 'Corridor turnover', 'Mabadiliko ya njia', {
      kind: 'key-change',
      unit: { measure: 'INDEX', per: 1, decimals: 2 },
      cautions: {
        en: 'Depends on who submits: computed on organisations present in both periods.',
      },
      population: corridors,
      keyChange: { measure: 'turnover', lookback: 1, panel: true },
      period: reported,
      derived: journeyFields,
    }),
    define('cross-cutting', 'RT-17', 'Legs per journey', 'Hatua kwa kila safari', {
      kind: 'median',
      unit: { measure: 'LEG', decimals: 1 },
      population: journeys,
      value: { field: 'legCount' },
      period: reported,
      derived: journeyFields,
      dimensions: [corridor],
      disaggregate: [['corridor']],
    }),
    define('cross-cutting', 'RT-17.distance', 'Distance per journey', 'Umbali kwa kila safari', {
      kind: 'median',
      unit: { measure: 'KM' },
      population: journeys,
      value: { field: 'distance' },
      period: reported,
      derived: journeyFields,
      dimensions: [corridor],
      disaggregate: [['corridor']],
    }),
    share(
      'RT-18',
      'Border point use',
      'Matumizi ya vituo vya mpaka',
      axes.plain('borderPoint', 'legs.crossing.place', 'Border point', 'Kituo cha mpaka', true),
      known('legs.crossing.place'),
    ),
    define('cross-cutting', 'RT-19', 'Rural and urban origin share', 'Asili ya kijijini na mjini', {
      kind: 'share',
      unit: units.percent,
      population: {
        from: 'cases',
        unit: 'person',
        key: ['person'],
        contributor: 'reportedBy',
        where: identifiedVictims,
      },
      period: identified,
      derived: caseFields,
      dimensions: [
        axes.code('area', 'originArea', 'area_type', 'Area of origin', 'Eneo la asili'),
        axes.sex(),
      ],
      share: { of: 'area', base: 'known' },
    }),
  ];
}
