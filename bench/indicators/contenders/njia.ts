import { calculateIndicators, type RecordSource } from '@njia/indicators';
import { definitions, period, type Job } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Answer, Contender, Loaded } from './Contender.ts';

const options = { periods: [period], hashData: false, contributions: false } as const;

/** Records as a user hands them over: an array of objects. */
export const sourceOf = (cases: readonly BenchCase[]): RecordSource => ({
  table: (name) =>
    name === 'cases' ? (cases as unknown as Readonly<Record<string, unknown>>[]) : undefined,
  tables: ['cases'],
});

function answer(job: Job, source: RecordSource): Answer {
  const table = calculateIndicators([definitions[job]], source, options).tables.at(-1);
  const found = new Map<string, number>();
  for (const { key, value, numerator, denominator, units } of table?.cells ?? [])
    if (job === 'proportion') {
      found.set('numerator', numerator ?? 0);
      found.set('denominator', denominator ?? 0);
    } else if (units > 0) found.set(key.slice(1).join('|'), value ?? 0);
  return found;
}

/** The calculator on records as they are: it counts, and bounds what is not certain as well. */
export function njia(cases: readonly BenchCase[], slice: readonly BenchCase[]): Loaded {
  const name = 'njia, records';
  const source = sourceOf(cases);
  const over = (job: Job, records: number, from: RecordSource): Contender => ({
    job,
    name,
    records,
    run: () => answer(job, from),
  });
  return {
    name,
    loading: 0,
    contenders: [
      over('count', cases.length, source),
      over('distinct', cases.length, source),
      over('cube', cases.length, source),
      over('proportion', slice.length, sourceOf(slice)),
    ],
  };
}
