import { calculateIndicators, prepareSource, type RecordSource } from '@njia/indicators';
import { definitions, period, type Job } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Answer, Contender, Loaded } from './Contender.ts';

const options = { periods: [period], hashData: false, contributions: false } as const;

/** Records as a user hands them over: an array of objects. */
const sourceOf = (cases: readonly BenchCase[]): RecordSource => ({
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

function contenders(
  name: string,
  cases: readonly BenchCase[],
  slice: readonly BenchCase[],
  source: RecordSource,
  ofSlice: RecordSource,
): Contender[] {
  const over = (job: Job, records: number, from: RecordSource): Contender => ({
    job,
    name,
    records,
    run: () => answer(job, from),
  });
  return [
    over('count', cases.length, source),
    over('distinct', cases.length, source),
    over('cube', cases.length, source),
    over('proportion', slice.length, ofSlice),
    over('proportion', cases.length, source),
  ];
}

/** The calculator on records as they are: it counts, and bounds what is not certain as well. */
export const njia = (cases: readonly BenchCase[], slice: readonly BenchCase[]): Loaded => ({
  name: 'njia, records',
  loading: 0,
  contenders: contenders('njia, records', cases, slice, sourceOf(cases), sourceOf(slice)),
});

/** The calculator on records prepared for many questions. Loading is all that the questions of this bench make it do once. */
export function njiaPrepared(cases: readonly BenchCase[], slice: readonly BenchCase[]): Loaded {
  const name = 'njia, prepared';
  const before = process.cpuUsage();
  const [source, ofSlice] = [prepareSource(sourceOf(cases)), prepareSource(sourceOf(slice))];
  for (const job of ['count', 'distinct', 'cube', 'proportion'] as const) {
    answer(job, source);
    answer(job, ofSlice);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    name,
    loading: (user + system) / 1000,
    contenders: contenders(name, cases, slice, source, ofSlice),
  };
}
