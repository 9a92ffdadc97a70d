import * as arquero from 'arquero';
import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Answer, Loaded } from './Contender.ts';

/* The expressions are texts for arquero, which compiles them; partial dates are intervals, as everywhere in this bench. */
const certain = `d => d.status === 'confirmed' && (
  op.length(d.identifiedOn) === 10 ? d.identifiedOn >= start && d.identifiedOn < end
  : op.length(d.identifiedOn) === 7 ? d.identifiedOn + '-01' >= start && d.identifiedOn + '-31' < end
  : d.identifiedOn + '-01-01' >= start && d.identifiedOn + '-12-31' < end)`;
const axes = ['sex', 'ageGroup', 'county'] as const;

interface Table {
  readonly params: (values: object) => Table;
  readonly filter: (expression: string) => Table;
  readonly reify: () => Table;
  readonly groupby: (...names: string[]) => Table;
  readonly rollup: (values: object) => Table;
  readonly count: () => Table;
  readonly objects: () => readonly Readonly<Record<string, unknown>>[];
}

/** arquero: columns in memory. It has no cube, so each of the eight groupings is asked for. */
export function arqueroTable(cases: readonly BenchCase[]): Loaded {
  const name = 'arquero 8.0.1';
  const before = process.cpuUsage();
  const table = (arquero as unknown as { from: (rows: readonly object[]) => Table })
    .from(cases)
    .params({ start: period.start, end: period.endExclusive });
  const { user, system } = process.cpuUsage(before);
  const one = (rows: Table, column: string): Answer =>
    new Map([['', Number(rows.objects()[0]?.[column])]]);
  const records = cases.length;
  const persons = { persons: `d => op.distinct(d.linkageKey)` };
  return {
    name,
    loading: (user + system) / 1000,
    contenders: [
      { job: 'count', name, records, run: () => one(table.filter(certain).count(), 'count') },
      {
        job: 'distinct',
        name,
        records,
        run: () => one(table.filter(certain).rollup(persons), 'persons'),
      },
      {
        job: 'cube',
        name,
        records,
        run() {
          const rows = table.filter(certain).reify();
          const answer = new Map<string, number>();
          for (let set = 0; set < 8; set += 1) {
            const names = axes.filter((_, axis) => ((set >> axis) & 1) === 1);
            for (const row of rows
              .groupby(...names)
              .rollup(persons)
              .objects())
              answer.set(
                axes
                  .map((axis) => (names.includes(axis) ? String(row[axis] ?? '_U') : '_T'))
                  .join('|'),
                Number(row['persons']),
              );
          }
          return answer;
        },
      },
    ],
  };
}
