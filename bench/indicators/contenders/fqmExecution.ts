import { Calculator } from 'fqm-execution';
import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';
import type { Loaded } from './Contender.ts';
import { measureBundle, patientBundle } from './measureBundle.ts';

/** fqm-execution: the same proportion as a FHIR Measure, one patient for each record of a slice. */
export function fqmExecution(slice: readonly BenchCase[]): Loaded {
  const name = 'fqm-execution 1.8.6';
  const before = process.cpuUsage();
  const patients = slice.map(patientBundle);
  const { user, system } = process.cpuUsage(before);
  return {
    name,
    loading: (user + system) / 1000,
    contenders: [
      {
        job: 'proportion',
        name,
        records: slice.length,
        async run() {
          const { results } = await Calculator.calculate(
            measureBundle as unknown as Parameters<typeof Calculator.calculate>[0],
            patients as unknown as Parameters<typeof Calculator.calculate>[1],
            {
              measurementPeriodStart: period.start,
              measurementPeriodEnd: period.endExclusive,
              verboseCalculationResults: false,
              calculateSDEs: false,
              calculateHTML: false,
              trustMetaProfile: false,
            },
          );
          const counts = new Map([
            ['numerator', 0],
            ['denominator', 0],
          ]);
          for (const { detailedResults } of results)
            for (const { populationType, result } of detailedResults?.[0]?.populationResults ?? [])
              if (result && counts.has(populationType))
                counts.set(populationType, (counts.get(populationType) ?? 0) + 1);
          return counts;
        },
      },
    ],
  };
}
