import { parsePeriod, type IndicatorDefinition, type Period } from '@njia/indicators';

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('missing');
  return value;
}

/** The period asked for: a financial year of Kenya. */
export const period: Period = required(parsePeriod('2022-A1', 'KE-FY'));

/** What the contenders compute. */
export const jobs = ['count', 'distinct', 'cube', 'proportion'] as const;
/** One of them. */
export type Job = (typeof jobs)[number];

const base = {
  language: 'njia-indicator/1',
  version: '1.0.0',
  status: 'active',
  direction: 'none',
  kind: 'count',
  name: { en: 'Bench' },
  unit: { measure: 'PERSON' },
  period: { basis: 'event', field: 'identifiedOn' },
} as const;
const where = { op: 'eq', field: 'status', value: 'confirmed' } as const;
const persons = { from: 'cases', unit: 'person', key: ['linkageKey'], where } as const;

/**
 * The same four questions as definitions: records, persons, persons by sex, age group and county with all margins, and the
 * share of women among records with a sex.
 */
export const definitions: Readonly<Record<Job, IndicatorDefinition>> = {
  count: { ...base, id: 'bench/count', population: { from: 'cases', unit: 'record', where } },
  distinct: { ...base, id: 'bench/distinct', population: persons },
  cube: {
    ...base,
    id: 'bench/cube',
    population: persons,
    dimensions: [
      { id: 'sex', field: 'sex' },
      { id: 'ageGroup', field: 'ageGroup' },
      { id: 'county', field: 'county', attribution: 'each' },
    ],
    disaggregate: [['sex', 'ageGroup', 'county']],
  },
  proportion: {
    ...base,
    id: 'bench/proportion',
    kind: 'proportion',
    unit: { measure: 'PCT', per: 100 },
    population: { from: 'cases', unit: 'record', where },
    denominator: { where: { op: 'known', field: 'sex' } },
    numerator: { where: { op: 'eq', field: 'sex', value: 'female' } },
  },
};
