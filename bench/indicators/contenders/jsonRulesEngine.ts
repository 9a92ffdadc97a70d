import { Engine } from 'json-rules-engine';
import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Loaded } from './Contender.ts';
import { duringPeriod } from './duringPeriod.ts';

/** json-rules-engine: a rule that fires an event for each record that counts; one run for each record. */
export function jsonRulesEngine(slice: readonly BenchCase[]): Loaded {
  const name = 'json-rules-engine 7.3.1';
  const engine = new Engine();
  engine.addOperator('certainlyDuring', (date: string, [start, end]: [string, string]) =>
    duringPeriod(date, start, end),
  );
  engine.addRule({
    conditions: {
      all: [
        { fact: 'status', operator: 'equal', value: 'confirmed' },
        {
          fact: 'identifiedOn',
          operator: 'certainlyDuring',
          value: [period.start, period.endExclusive],
        },
      ],
    },
    event: { type: 'counted' },
  });
  return {
    name,
    loading: 0,
    contenders: [
      {
        job: 'count',
        name,
        records: slice.length,
        async run() {
          let count = 0;
          for (const { status, identifiedOn } of slice) {
            const { events } = await engine.run({ status, identifiedOn });
            count += events.length;
          }
          return new Map([['', count]]);
        },
      },
    ],
  };
}
