import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Answer, Loaded } from './Contender.ts';

/**
 * Whether a record is confirmed and its date lies in the period, written by hand with partial dates as intervals: 0 no,
 * 1 perhaps, 2 yes.
 */
function judge(record: BenchCase): 0 | 1 | 2 {
  if (record.status !== 'confirmed') return 0;
  const date = record.identifiedOn;
  if (date.length === 10) return date >= period.start && date < period.endExclusive ? 2 : 0;
  const low = date.length === 7 ? `${date}-01` : `${date}-01-01`;
  const high = date.length === 7 ? `${date}-31` : `${date}-12-31`;
  if (low >= period.start && high < period.endExclusive) return 2;
  return high < period.start || low >= period.endExclusive ? 0 : 1;
}

function cube(cases: readonly BenchCase[]): Answer {
  const cells = new Map<string, Set<string>>();
  for (const record of cases) {
    if (judge(record) !== 2) continue;
    for (const sex of [record.sex ?? '_U', '_T'])
      for (const age of [record.ageGroup, '_T'])
        for (const county of [record.county, '_T']) {
          const key = `${sex}|${age}|${county}`;
          const persons = cells.get(key);
          if (persons === undefined) cells.set(key, new Set([record.linkageKey]));
          else persons.add(record.linkageKey);
        }
  }
  return new Map([...cells].map(([key, persons]) => [key, persons.size]));
}

function proportion(cases: readonly BenchCase[]): Answer {
  let numerator = 0;
  let denominator = 0;
  for (const record of cases) {
    if (judge(record) !== 2 || record.sex === undefined) continue;
    denominator += 1;
    if (record.sex === 'female') numerator += 1;
  }
  return new Map([
    ['numerator', numerator],
    ['denominator', denominator],
  ]);
}

/** Plain loops over the records: what the others are measured by. */
export function byHand(cases: readonly BenchCase[], slice: readonly BenchCase[]): Loaded {
  const name = 'by hand';
  const records = cases.length;
  return {
    name,
    loading: 0,
    contenders: [
      {
        job: 'count',
        name,
        records,
        run() {
          let certain = 0;
          for (const record of cases) if (judge(record) === 2) certain += 1;
          return new Map([['', certain]]);
        },
      },
      {
        job: 'distinct',
        name,
        records,
        run() {
          const persons = new Set<string>();
          for (const record of cases) if (judge(record) === 2) persons.add(record.linkageKey);
          return new Map([['', persons.size]]);
        },
      },
      { job: 'cube', name, records, run: () => cube(cases) },
      ...[cases, slice].map((of) => ({
        job: 'proportion' as const,
        name,
        records: of.length,
        run: () => proportion(of),
      })),
    ],
  };
}
