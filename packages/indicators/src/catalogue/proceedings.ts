import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import {
  all,
  any,
  axes,
  cohort,
  define,
  event,
  exists,
  is,
  known,
  oneOf,
  ref,
  units,
  within,
} from './define.js';
import {
  acquitted,
  concluded,
  convicted,
  ended,
  justiceFields,
  justiceLinks,
} from './justiceFields.js';

/** The unit of the rates of cases: one accused convicted makes the file a conviction, whatever became of the others. */
const filesCounted =
  'Proceedings (court files) are counted, not accused: a file with one accused convicted and one acquitted is one conviction. Records without a proceeding are not counted.';

/**
 * Prosecution, from investigation to disposition: PS-01 to PS-14. The four conviction measures have four names; none is called
 * "conviction rate" alone.
 *
 * @param profile - The country.
 */
export function proceedings(profile: CatalogueProfile): readonly IndicatorDefinition[] {
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
  const form = axes.form('exploitationTypes');
  const law = axes.code('lawArea', 'lawArea', 'law_area', 'Area of law', 'Eneo la sheria');
  const offence = axes.code('offence', 'offence', 'offence', 'Offence', 'Kosa');
  const citizenship = axes.citizenship('accusedCitizenships');
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
  const rateOfCases = (
    id: string,
    en: string,
    sw: string,
    below: Predicate,
    above: Predicate,
    rule: string,
    caution: string,
    direction: 'decrease' | 'none' = 'none',
  ) =>
    define('prosecution', id, en, sw, {
      kind: 'proportion',
      unit: { ...units.percent, decimals: 2 },
      direction,
      cautions: { en: `${caution} ${filesCounted}` },
      population: cases(concluded),
      denominator: { where: below, baseRule: rule },
      numerator: { where: above },
      ...base,
      dimensions: [law, offence],
      disaggregate: [['lawArea'], ['offence']],
    });
  return [
    define('prosecution', 'PS-01', 'Investigations opened', 'Uchunguzi ulioanzishwa', {
      kind: 'count',
      unit: units.cases,
      direction: 'increase',
      cautions: {
        en: 'New investigations; those carried forward are PS-01.carried, never added silently.',
      },
      population: cases(
        all(is('kind', 'investigation_opened'), {
          op: 'ne',
          field: 'carriedForward',
          value: 'yes',
          missing: true,
        }),
      ),
      ...base,
      dimensions: [
        form,
        axes.county(),
        axes.code(
          'body',
          'unit',
          'organisation_type',
          'Investigating body',
          'Chombo cha uchunguzi',
        ),
      ],
      disaggregate: [['form'], ['county'], ['body']],
    }),
    define(
      'prosecution',
      'PS-01.carried',
      'Investigations carried forward',
      'Uchunguzi ulioendelezwa',
      {
        kind: 'count',
        unit: units.cases,
        population: cases(all(is('kind', 'investigation_opened'), is('carriedForward', 'yes'))),
        ...base,
      },
    ),
    countPersons('PS-02', 'Persons prosecuted', 'Watu walioshtakiwa', is('kind', 'charged')),
    countPersons('PS-03', 'Persons convicted', 'Watu waliohukumiwa', convicted),
    rateOfCases(
      'PS-04',
      'Conviction rate of proceedings, decided on merits',
      'Kiwango cha mashauri yenye hukumu ya hatia, yaliyoamuliwa kwa ushahidi',
      any(convicted, acquitted),
      convicted,
      'convicted-or-acquitted',
      'Convictions over convictions plus acquittals; withdrawals and discharges left out. Not comparable with PS-05.',
    ),
    rateOfCases(
      'PS-05',
      'Conviction rate of proceedings, all concluded',
      'Kiwango cha mashauri yenye hukumu ya hatia, yote yaliyokamilika',
      concluded,
      convicted,
      'all-concluded',
      'Withdrawn and discharged cases are in the base. Not comparable with PS-04.',
    ),
    define(
      'prosecution',
      'PS-06',
      'Conviction-to-prosecution flow ratio',
      'Uwiano wa waliohukumiwa na walioshtakiwa',
      {
        kind: 'composite',
        unit: units.percent,
        cautions: { en: 'Not a rate: different persons above and below the line; may exceed 100.' },
        composite: {
          formula: 'divide',
          parts: [{ definition: ref('PS-03') }, { definition: ref('PS-02') }],
        },
      },
    ),
    define('prosecution', 'PS-07', 'Cohort conviction rate', 'Kiwango cha hukumu cha kundi', {
      kind: 'proportion',
      unit: units.percent,
      cautions: {
        en: 'Of persons charged in the period, those convicted within 24 months; those whose 24 months have not passed are left out and counted.',
      },
      population: persons(is('kind', 'charged')),
      denominator: { baseRule: 'due' },
      numerator: { where: exists('sameAccused', all(convicted, within('date', '^date', 'P24M'))) },
      derived: justiceFields,
      links: justiceLinks,
      period: cohort(profile, 'date', 'P24M'),
      dimensions: [law],
      disaggregate: [['lawArea']],
    }),
    rateOfCases(
      'PS-08',
      'Withdrawal rate',
      'Kiwango cha kesi zilizoondolewa',
      concluded,
      ended('withdrawn'),
      'all-concluded',
      'A withdrawn case may be filed again.',
      'decrease',
    ),
    countPersons(
      'PS-09',
      'Persons in formal contact',
      'Watu waliofikiwa rasmi na polisi',
      oneOf('kind', 'suspected', 'arrested', 'cautioned'),
      'none',
    ),
    define('prosecution', 'PS-10', 'Offences recorded', 'Makosa yaliyorekodiwa', {
      kind: 'count',
      unit: { measure: 'OFFENCE' },
      population: events(
        all(
          is('kind', 'offence_recorded'),
          any(
            is('lawArea', 'trafficking'),
            oneOf('offence', 'trafficking_in_persons', 'child_trafficking'),
          ),
        ),
      ),
      ...base,
      dimensions: [offence, axes.county()],
      disaggregate: [['offence'], ['county']],
      additive: { period: true, place: true, dimensions: true },
    }),
    define('prosecution', 'PS-11', 'Attrition ladder', 'Ngazi ya upungufu wa kesi', {
      kind: 'composite',
      unit: units.percent,
      cautions: {
        en: 'Each stage over the stage before, in one period; different persons and cases, so it may exceed 100.',
      },
      composite: {
        formula: 'ladder',
        parts: [
          {
            definition: ref('PS-10'),
            label: { en: 'Offences recorded', sw: 'Makosa yaliyorekodiwa' },
          },
          {
            definition: ref('PS-09'),
            label: { en: 'Persons in formal contact', sw: 'Waliofikiwa rasmi' },
          },
          { definition: ref('PS-02'), label: { en: 'Persons prosecuted', sw: 'Walioshtakiwa' } },
          { definition: ref('PS-03'), label: { en: 'Persons convicted', sw: 'Waliohukumiwa' } },
          {
            definition: ref('PS-11.imprisoned'),
            label: { en: 'Persons imprisoned', sw: 'Waliofungwa' },
          },
        ],
      },
    }),
    define(
      'prosecution',
      'PS-11.imprisoned',
      'Persons sentenced to imprisonment',
      'Watu waliohukumiwa kifungo',
      {
        status: 'component',
        kind: 'count',
        unit: units.persons,
        population: persons(
          all(
            is('kind', 'sentenced'),
            oneOf('sentence.type', 'imprisonment', 'imprisonment_and_fine'),
          ),
        ),
        ...base,
      },
    ),
    define(
      'prosecution',
      'PS-12',
      'Trafficking statute share',
      'Sehemu iliyoshtakiwa kwa sheria ya usafirishaji haramu',
      {
        kind: 'proportion',
        unit: units.percent,
        direction: 'increase',
        population: persons(is('kind', 'charged')),
        denominator: { where: known('lawArea'), baseRule: 'known-law' },
        numerator: { where: is('lawArea', 'trafficking') },
        ...base,
        dimensions: [sex],
      },
    ),
    ...(['median', 'quantile'] as const).map((kind) =>
      define(
        'prosecution',
        kind === 'median' ? 'PS-13' : 'PS-13.p90',
        `Days from charge to disposition (${kind === 'median' ? 'median' : '90th percentile'})`,
        'Siku kutoka shtaka hadi uamuzi',
        {
          kind,
          ...(kind === 'quantile' ? { quantile: 0.9 } : {}),
          unit: units.days,
          direction: 'decrease',
          population: events(oneOf('kind', 'convicted', 'acquitted', 'withdrawn', 'discharged')),
          value: { field: 'daysToDisposition' },
          ...base,
          dimensions: [axes.plain('outcome', 'kind', 'Outcome', 'Matokeo')],
          disaggregate: [['outcome']],
        },
      ),
    ),
    define('prosecution', 'PS-14', 'Case clearance rate', 'Kiwango cha kukamilisha kesi', {
      kind: 'ratio',
      unit: { ...units.percent, decimals: 2 },
      direction: 'increase',
      cautions: {
        en: 'Concluded over registered in the same period: different cases, so it may exceed 100.',
      },
      population: cases(any(concluded, is('kind', 'registered'))),
      numerator: { where: concluded },
      denominator: { where: is('kind', 'registered'), baseRule: 'registered' },
      ...base,
    }),
  ];
}
