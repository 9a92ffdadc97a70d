import { searchLattice } from '../../packages/anonymise/src/transform/searchLattice.ts';
import { type ArxCase, arxSetup } from '../../packages/anonymise/test/adult.ts';
import { arxMetric } from '../../packages/anonymise/test/arxMetric.ts';
import { readSharedText } from '../../tools/test/sharedData.ts';

/** Runs every expected result of ARX's tests that uses models and metrics of this package, and says where it differs. */
export function runOptima(): void {
  const cases = JSON.parse(readSharedText('anonymise/arx/optima.json')) as ArxCase[];
  const counts = { equal: 0, better: 0, different: 0, otherModels: 0 };
  const start = process.cpuUsage();
  const seconds = (): string => {
    const { user, system } = process.cpuUsage(start);
    return ((user + system) / 1e6).toFixed(0);
  };
  for (const [at, config] of cases.entries()) {
    if (at % 10 === 0)
      process.stderr.write(
        `${String(at)} of ${String(cases.length)}, ${seconds()} s of processor time\n`,
      );
    const setup =
      config.kind === 'optimum' || config.kind === 'heuristicResult' ? arxSetup(config) : undefined;
    const metric = setup && arxMetric(config.metric, setup.frame);
    if (setup === undefined || metric === undefined) {
      counts.otherModels++;
      continue;
    }
    const { solution, evaluated } = searchLattice(setup.frame, setup.models, metric, {
      suppressionLimit: config.suppressionLimit,
    });
    const verdict = compare(config, solution?.score);
    counts[verdict]++;
    if (verdict === 'different')
      process.stdout.write(`${config.id} differs after ${String(evaluated)} nodes\n`);
  }
  process.stdout.write(
    `ARX's expected results: ${JSON.stringify(counts)}, ${seconds()} s of processor time\n`,
  );
}

/** Better than a heuristic search, or than one that took monotonicity for granted, is right too. */
function compare(
  config: ArxCase,
  score: readonly number[] | undefined,
): 'equal' | 'better' | 'different' {
  if (config.noSolution === true) return score === undefined ? 'equal' : 'different';
  const expected =
    typeof config.optimalLoss === 'number' ? [config.optimalLoss] : (config.optimalLoss ?? []);
  if (score === undefined) return 'different';
  const first = expected.findIndex(
    (value, at) => Math.abs(value - (score[at] ?? NaN)) > 1e-9 * Math.max(1, Math.abs(value)),
  );
  if (first === -1) return 'equal';
  const mayBeWorse = config.kind === 'heuristicResult' || config.practicalMonotonicity === true;
  return mayBeWorse && (score[first] as number) < (expected[first] as number)
    ? 'better'
    : 'different';
}
