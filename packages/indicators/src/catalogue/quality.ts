import type { LanguageMap } from '../definition/LanguageMap.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  any,
  axes,
  caseFields,
  define,
  event,
  exists,
  is,
  known,
  ref,
  units,
} from './define.js';
import { identifiedVictims } from './victims.js';

/** Key fields of each table: completeness of these decides which indicators a return can feed. */
const keyFields: Readonly<
  Record<
    string,
    { readonly name: LanguageMap; readonly date: string; readonly fields: readonly string[] }
  >
> = {
  cases: {
    name: { en: 'cases', sw: 'kesi' },
    date: 'identifiedOn',
    fields: [
      'personKey',
      'linkageKey',
      'sex',
      'ageGroup',
      'citizenships',
      'origin',
      'identifiedOn',
      'identificationSource',
      'identifyingActor',
      'status',
      'exploitations.types',
      'exploitations.place.country',
    ],
  },
  journeys: {
    name: { en: 'journeys', sw: 'safari' },
    date: 'reportedOn',
    fields: [
      'stops',
      'legs.modes',
      'intendedDestination',
      'recruitment.channels',
      'recruitment.recruiterRelationships',
      'exploitations.sectors',
      'persons',
      'reportedBy',
    ],
  },
  justiceEvents: {
    name: { en: 'justice events', sw: 'matukio ya haki' },
    date: 'date',
    fields: [
      'proceedingId',
      'actorId',
      'date',
      'lawArea',
      'offence',
      'outcome',
      'exploitationTypes',
      'court',
    ],
  },
  services: {
    name: { en: 'services', sw: 'huduma' },
    date: 'date',
    fields: ['caseId', 'date', 'assistanceForm', 'provider', 'status', 'channel'],
  },
};

/**
 * Data quality: DQ-01 to DQ-04, and the change of victims between periods (X-YOY).
 *
 * @param profile - The country.
 */
export function quality(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const completeness = Object.entries(keyFields).map(([table, { name, date, fields }]) =>
    define(
      'cross-cutting',
      table === 'cases' ? 'DQ-01' : `DQ-01.${table}`,
      `Field completeness: ${name.en}`,
      `Ukamilifu wa sehemu: ${name.sw}`,
      {
        kind: 'completeness',
        unit: units.percent,
        direction: 'increase',
        cautions: {
          en: 'Records with the date in the period; unknown is counted apart from never collected.',
        },
        population: { from: table, unit: 'record', where: known(date) },
        fields: fields.map((field) => ({ field })),
        period: event(profile, date),
      },
    ),
  );
  const unknown = (id: string, field: string, en: string, sw: string) =>
    define('cross-cutting', id, `Unknown share: ${en}`, `Sehemu isiyojulikana: ${sw}`, {
      kind: 'proportion',
      unit: units.percent,
      direction: 'decrease',
      population: {
        from: 'cases',
        unit: 'record',
        contributor: 'reportedBy',
        where: identifiedVictims,
      },
      denominator: { baseRule: 'records' },
      numerator: { where: { op: 'unknown', field } },
      period: event(profile, 'identifiedOn'),
      derived: caseFields,
      dimensions: [axes.plain('organisation', 'reportedBy', 'Organisation', 'Shirika')],
      disaggregate: [['organisation']],
    });
  return [
    ...completeness,
    unknown('DQ-02', 'sex', 'sex', 'jinsi'),
    unknown('DQ-02.age', 'childOrAdult', 'child or adult', 'mtoto au mtu mzima'),
    unknown('DQ-02.form', 'exploitations.types', 'form of exploitation', 'aina ya unyonyaji'),
    unknown('DQ-02.origin', 'origin.country', 'country of origin', 'nchi ya asili'),
    define('cross-cutting', 'DQ-03', 'Place match rate', 'Mahali palipotambuliwa', {
      kind: 'ratio',
      unit: units.percent,
      direction: 'increase',
      population: { from: 'journeys', unit: 'record', contributor: 'reportedBy' },
      numerator: { value: { field: 'matchedStops' } },
      denominator: { value: { field: 'typedStops' }, baseRule: 'typed-places' },
      period: event(profile, 'reportedOn'),
      derived: {
        typedStops: {
          from: 'stops',
          where: any(known('place.text'), known('place.status')),
          pick: 'count',
        },
        matchedStops: { from: 'stops', where: is('place.status', 'matched'), pick: 'count' },
      },
      dimensions: [axes.plain('organisation', 'reportedBy', 'Organisation', 'Shirika')],
      disaggregate: [['organisation']],
    }),
    define('cross-cutting', 'DQ-04', 'Duplicate rate', 'Kiwango cha marudio', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'decrease',
      cautions: {
        en: 'Records linked by the shared key to an earlier record of another organisation.',
      },
      population: { from: 'cases', unit: 'record', contributor: 'reportedBy' },
      denominator: { where: known('linkageKey'), baseRule: 'known-linkage' },
      numerator: {
        where: exists(
          'samePerson',
          all(
            { op: 'ne', field: 'reportedBy', value: { field: '^reportedBy' } },
            { op: 'lt', field: 'identifiedOn', value: { field: '^identifiedOn' } },
          ),
        ),
      },
      period: event(profile, 'identifiedOn'),
      links: {
        samePerson: { table: 'cases', on: [{ local: 'linkageKey', remote: 'linkageKey' }] },
      },
    }),
    define(
      'cross-cutting',
      'X-YOY',
      'Change in victims identified',
      'Badiliko la waathiriwa waliotambuliwa',
      {
        kind: 'change',
        unit: units.percent,
        cautions: {
          en: 'Against the period before, of the same calendar; flagged when either count is below 10.',
        },
        change: { of: ref('PT-01'), against: 'previous-period', method: 'relative' },
      },
    ),
  ];
}
