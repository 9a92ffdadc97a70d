import jsonLogic from 'json-logic-js';
import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import { duringPeriod } from './duringPeriod.ts';
import type { Loaded } from './Contender.ts';

/** json-logic-js: the condition as JSON, judged record by record. Partial dates need an operation of our own. */
export function jsonLogicRules(cases: readonly BenchCase[]): Loaded {
  const name = 'json-logic-js 2.0.5';
  jsonLogic.add_operation('certainly_during', duringPeriod);
  const rule = {
    and: [
      { '==': [{ var: 'status' }, 'confirmed'] },
      { certainly_during: [{ var: 'identifiedOn' }, period.start, period.endExclusive] },
    ],
  } as unknown as Parameters<typeof jsonLogic.apply>[0];
  return {
    name,
    loading: 0,
    contenders: [
      {
        job: 'count',
        name,
        records: cases.length,
        run() {
          let count = 0;
          for (const record of cases) if (jsonLogic.apply(rule, record) === true) count += 1;
          return new Map([['', count]]);
        },
      },
    ],
  };
}
