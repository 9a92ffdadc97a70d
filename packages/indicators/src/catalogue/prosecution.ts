import type { DerivedField } from '../definition/DerivedField.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import { all, any, asOf, axes, cohort, define, event, exists, has, is, known, not, oneOf, populationFigures, ref, units, within } from './define.js';

const links = {
  accused: { table: 'actors', on: [{ local: 'actorId', remote: 'id' }] },
  sameAccused: { table: 'justiceEvents', on: [{ local: 'actorId', remote: 'actorId' }] },
  sameProceeding: { table: 'justiceEvents', on: [{ local: 'proceedingId', remote: 'proceedingId' }] },
} as const;

const pickAccused = (take: string, pick: 'first' | 'all' = 'first'): DerivedField => ({ from: 'accused', take, pick });

/** The accused behind an event, and what is known of that person. */
const fields: Readonly<Record<string, DerivedField>> = {
  accusedKey: pickAccused('actorKey'),
  accusedPerson: { coalesce: ['accusedKey', 'actorId'] },
  accusedSex: pickAccused('sex'),
  accusedAge: pickAccused('ageGroup'),
  accusedCitizenships: pickAccused('citizenships', 'all'),
  accusedRoles: pickAccused('roles', 'all'),
  accusedOfficial: pickAccused('isOfficial'),
  accusedInstitution: pickAccused('institution'),
  county: { placeOf: 'place', level: 'adm1' },
  chargedOn: { from: 'sameProceeding', where: is('kind', 'charged'), take: 'date', pick: 'earliest' },
  daysToDisposition: { daysFrom: 'chargedOn', to: 'date' },
};

/** A concluded case may be one event with an outcome, or the event of the outcome itself. */
const ended = (outcome: string): Predicate => any(is('kind', outcome), all(is('kind', 'concluded'), is('outcome', outcome)));
const convicted = ended('convicted');
const acquitted = ended('acquitted');
const concluded = oneOf('kind', 'concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged');

/**
 * Prosecution: PS-01 to PS-28. The four conviction measures have four names; none is called "conviction rate" alone.
 *
 * @param profile - The country.
 */
export function prosecution(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  const on = event(profile, 'date');
  const persons = (where: Predicate) => ({ from: 'justiceEvents', unit: 'person', key: ['accusedPerson'], contributor: 'unit', where }) as const;
  const cases = (where: Predicate) => ({ from: 'justiceEvents', unit: 'case', key: ['proceedingId'], contributor: 'unit', where }) as const;
  const events = (where: Predicate) => ({ from: 'justiceEvents', unit: 'event', contributor: 'unit', where }) as const;
  const base = { period: on, derived: fields, links } as const;
  const sex = axes.sex('accusedSex');
  const citizenship = axes.citizenship('accusedCitizenships');
  const form = axes.form('exploitationTypes');
  const law = axes.code('lawArea', 'lawArea', 'law_area', 'Area of law', 'Eneo la sheria');
  const offence = axes.code('offence', 'offence', 'offence', 'Offence', 'Kosa');
  const personAxes = { dimensions: [sex, citizenship, form, law], disaggregate: [['sex'], ['form'], ['lawArea']] } as const;
  const countPersons = (id: string, en: string, sw: string, where: Predicate, direction: 'increase' | 'none' = 'increase') =>
    define('prosecution', id, en, sw, { kind: 'count', unit: units.persons, direction, population: persons(where), ...base, ...personAxes });
  const rateOfCases = (id: string, en: string, sw: string, below: Predicate, above: Predicate, rule: string, caution: string, direction: 'decrease' | 'none' = 'none') =>
    define('prosecution', id, en, sw, {
      kind: 'proportion',
      unit: { ...units.percent, decimals: 2 },
      direction,
      cautions: { en: caution },
      population: cases(concluded),
      denominator: { where: below, baseRule: rule },
      numerator: { where: above },
      ...base,
      dimensions: [law, offence],
      disaggregate: [['lawArea'], ['offence']],
    });
  const ofConvicted = (id: string, en: string, sw: string, field: string, above: Predicate, rule: string, direction: 'increase' | 'none' = 'none') =>
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
    define('prosecution', 'PS-01', 'Investigations opened', 'Uchunguzi ulioanzishwa', {
      kind: 'count',
      unit: units.cases,
      direction: 'increase',
      cautions: { en: 'New investigations; those carried forward are PS-01.carried, never added silently.' },
      population: cases(all(is('kind', 'investigation_opened'), { op: 'ne', field: 'carriedForward', value: 'yes', missing: true })),
      ...base,
      dimensions: [form, axes.county(), axes.code('body', 'unit', 'organisation_type', 'Investigating body', 'Chombo cha uchunguzi')],
      disaggregate: [['form'], ['county'], ['body']],
    }),
    define('prosecution', 'PS-01.carried', 'Investigations carried forward', 'Uchunguzi ulioendelezwa', {
      kind: 'count',
      unit: units.cases,
      population: cases(all(is('kind', 'investigation_opened'), is('carriedForward', 'yes'))),
      ...base,
    }),
    countPersons('PS-02', 'Persons prosecuted', 'Watu walioshtakiwa', is('kind', 'charged')),
    countPersons('PS-03', 'Persons convicted', 'Watu waliohukumiwa', convicted),
    rateOfCases('PS-04', 'Conviction rate, decided on merits', 'Kiwango cha hukumu, zilizoamuliwa kwa ushahidi', any(convicted, acquitted), convicted, 'convicted-or-acquitted', 'Convictions over convictions plus acquittals; withdrawals and discharges left out. Not comparable with PS-05.'),
    rateOfCases('PS-05', 'Conviction rate, all concluded', 'Kiwango cha hukumu, kesi zote zilizokamilika', concluded, convicted, 'all-concluded', 'Withdrawn and discharged cases are in the base. Not comparable with PS-04.'),
    define('prosecution', 'PS-06', 'Conviction-to-prosecution flow ratio', 'Uwiano wa waliohukumiwa na walioshtakiwa', {
      kind: 'composite',
      unit: units.percent,
      cautions: { en: 'Not a rate: different persons above and below the line; may exceed 100.' },
      composite: { formula: 'divide', parts: [{ definition: ref('PS-03') }, { definition: ref('PS-02') }] },
    }),
    define('prosecution', 'PS-07', 'Cohort conviction rate', 'Kiwango cha hukumu cha kundi', {
      kind: 'proportion',
      unit: units.percent,
      cautions: { en: 'Of persons charged in the period, those convicted within 24 months; those whose 24 months have not passed are left out and counted.' },
      population: persons(is('kind', 'charged')),
      denominator: { baseRule: 'due' },
      numerator: { where: exists('sameAccused', all(convicted, within('date', '^date', 'P24M'))) },
      derived: fields,
      links,
      period: cohort(profile, 'date', 'P24M'),
      dimensions: [law],
      disaggregate: [['lawArea']],
    }),
    rateOfCases('PS-08', 'Withdrawal rate', 'Kiwango cha kesi zilizoondolewa', concluded, ended('withdrawn'), 'all-concluded', 'A withdrawn case may be filed again.', 'decrease'),
    countPersons('PS-09', 'Persons in formal contact', 'Watu waliofikiwa rasmi na polisi', oneOf('kind', 'suspected', 'arrested', 'cautioned'), 'none'),
    define('prosecution', 'PS-10', 'Offences recorded', 'Makosa yaliyorekodiwa', {
      kind: 'count',
      unit: { measure: 'OFFENCE' },
      population: events(all(is('kind', 'offence_recorded'), any(is('lawArea', 'trafficking'), oneOf('offence', 'trafficking_in_persons', 'child_trafficking')))),
      ...base,
      dimensions: [offence, axes.county()],
      disaggregate: [['offence'], ['county']],
      additive: { period: true, place: true, dimensions: true },
    }),
    define('prosecution', 'PS-11', 'Attrition ladder', 'Ngazi ya upungufu wa kesi', {
      kind: 'composite',
      unit: units.percent,
      cautions: { en: 'Each stage over the stage before, in one period; different persons and cases, so it may exceed 100.' },
      composite: {
        formula: 'ladder',
        parts: [
          { definition: ref('PS-10'), label: { en: 'Offences recorded', sw: 'Makosa yaliyorekodiwa' } },
          { definition: ref('PS-09'), label: { en: 'Persons in formal contact', sw: 'Waliofikiwa rasmi' } },
          { definition: ref('PS-02'), label: { en: 'Persons prosecuted', sw: 'Walioshtakiwa' } },
          { definition: ref('PS-03'), label: { en: 'Persons convicted', sw: 'Waliohukumiwa' } },
          { definition: ref('PS-11.imprisoned'), label: { en: 'Persons imprisoned', sw: 'Waliofungwa' } },
        ],
      },
    }),
    define('prosecution', 'PS-11.imprisoned', 'Persons sentenced to imprisonment', 'Watu waliohukumiwa kifungo', {
      status: 'component',
      kind: 'count',
      unit: units.persons,
      population: persons(all(is('kind', 'sentenced'), oneOf('sentence.type', 'imprisonment', 'imprisonment_and_fine'))),
      ...base,
    }),
    define('prosecution', 'PS-12', 'Trafficking statute share', 'Sehemu iliyoshtakiwa kwa sheria ya usafirishaji haramu', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: persons(is('kind', 'charged')),
      denominator: { where: known('lawArea'), baseRule: 'known-law' },
      numerator: { where: is('lawArea', 'trafficking') },
      ...base,
      dimensions: [sex],
    }),
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
      cautions: { en: 'Concluded over registered in the same period: different cases, so it may exceed 100.' },
      population: cases(any(concluded, is('kind', 'registered'))),
      numerator: { where: concluded },
      denominator: { where: is('kind', 'registered'), baseRule: 'registered' },
      ...base,
    }),
    define('prosecution', 'PS-15', 'Backlog', 'Kesi zinazosubiri', {
      kind: 'count',
      unit: units.cases,
      direction: 'decrease',
      population: cases(
        all(
          is('kind', 'registered'),
          not(exists('sameProceeding', all(concluded, { op: 'lte', field: 'date', value: { period: 'end' } }))),
        ),
      ),
      derived: fields,
      links,
      period: asOf(profile, 'date'),
    }),
    define('prosecution', 'PS-16', 'Custodial sentence share', 'Sehemu ya vifungo', {
      kind: 'proportion',
      unit: units.percent,
      direction: 'increase',
      population: persons(is('kind', 'sentenced')),
      denominator: { where: known('sentence.type'), baseRule: 'known-sentence' },
      numerator: {
        where: all(
          oneOf('sentence.type', 'imprisonment', 'imprisonment_and_fine'),
          { op: 'ne', field: 'sentence.suspended', value: 'yes', missing: true },
        ),
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
    countPersons('PS-17.life', 'Life sentences', 'Vifungo vya maisha', all(is('kind', 'sentenced'), is('sentence.life', 'yes')), 'none'),
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
    define('prosecution', 'PS-19', 'Official complicity actions', 'Hatua dhidi ya maafisa walioshiriki', {
      kind: 'count',
      unit: units.persons,
      population: persons(all(oneOf('kind', 'investigation_opened', 'charged', 'convicted'), is('accusedOfficial', 'yes'))),
      ...base,
      dimensions: [
        { ...axes.code('stage', 'kind', 'justice_event_kind', 'Stage', 'Hatua'), attribution: 'each' },
        axes.code('institution', 'accusedInstitution', 'organisation_type', 'Institution', 'Taasisi'),
      ],
      disaggregate: [['stage'], ['institution']],
      additive: { period: false, place: false, dimensions: false },
    }),
    ...(['charged', 'convicted'] as const).map((stage) =>
      define('prosecution', stage === 'charged' ? 'PS-20' : 'PS-20.convicted', `Form of exploitation among persons ${stage}`, 'Aina ya unyonyaji kwa walioshtakiwa au kuhukumiwa', {
        kind: 'share',
        unit: units.percent,
        population: persons(stage === 'charged' ? is('kind', 'charged') : convicted),
        ...base,
        dimensions: [form],
        share: { of: 'form', base: 'known' },
      }),
    ),
    ofConvicted('PS-21', 'Female share of convicted', 'Sehemu ya wanawake kati ya waliohukumiwa', 'accusedSex', is('accusedSex', 'female'), 'known-sex'),
    ofConvicted('PS-22', 'Nationals among convicted', 'Raia kati ya waliohukumiwa', 'accusedCitizenships', has('accusedCitizenships', profile.country), 'known-citizenship'),
    define('prosecution', 'PS-23', 'Victims per conviction', 'Waathiriwa kwa kila hukumu', {
      kind: 'composite',
      unit: { measure: 'RATIO', decimals: 1 },
      composite: { formula: 'divide', parts: [{ definition: ref('PT-01') }, { definition: ref('PS-03') }] },
    }),
    define('prosecution', 'PS-24', 'Assets seized and recovered', 'Mali iliyokamatwa na kurejeshwa', {
      kind: 'sum',
      unit: { measure: profile.currency },
      direction: 'increase',
      population: { from: 'justiceEvents', unit: 'record', where: is('kind', 'asset_measure') },
      value: { field: 'assetValue.amount', currency: { field: 'assetValue.currency', code: profile.currency } },
      period: on,
      dimensions: [axes.code('stage', 'assetStage', 'asset_stage', 'Stage', 'Hatua')],
      disaggregate: [['stage']],
    }),
    define('prosecution', 'PS-25', 'Convictions per million population', 'Waliohukumiwa kwa kila watu milioni', {
      kind: 'rate',
      unit: { measure: 'PER_1M', per: 1_000_000, decimals: 2 },
      population: persons(convicted),
      denominator: { external: populationFigures },
      ...base,
    }),
    define('prosecution', 'PS-26', 'Prosecutions that lead to convictions', 'Mashtaka yaliyoleta hukumu', {
      kind: 'count',
      unit: units.cases,
      direction: 'increase',
      population: cases(convicted),
      ...base,
    }),
    ofConvicted('PS-27', 'Organisers among convicted', 'Waandaaji kati ya waliohukumiwa', 'accusedRoles', has('accusedRoles', 'organiser'), 'known-role', 'increase'),
    define('prosecution', 'PS-28', 'Child labour criminal enforcement (proxy)', 'Utekelezaji dhidi ya ajira mbaya ya watoto', {
      kind: 'sum',
      unit: units.events,
      cautions: { en: 'Counts of several events by stage; a record without a number counts as one.' },
      population: events(
        all(is('lawArea', 'worst_forms_of_child_labour'), oneOf('kind', 'investigation_opened', 'violation_found', 'charged', 'convicted')),
      ),
      value: { field: 'persons', whenUnknown: 'unit' },
      ...base,
      dimensions: [axes.code('stage', 'kind', 'justice_event_kind', 'Stage', 'Hatua')],
      disaggregate: [['stage']],
    }),
  ];
}
