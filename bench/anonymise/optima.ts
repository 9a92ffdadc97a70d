import { searchLattice } from '../../packages/anonymise/src/transform/searchLattice.ts';
import { type ArxCase, arxSetup } from '../../packages/anonymise/test/adult.ts';
import { arxMetric } from '../../packages/anonymise/test/arxMetric.ts';
import { readSharedText } from '../../tools/test/sharedData.ts';

type Outcome = 'equal' | 'better' | 'different' | 'not ours';
type Tally = Record<Outcome, number> & { seconds: number };

/**
 * Runs the expected results of ARX's tests that use models and metrics of this package, shows how far it is, and ends with
 * a table by models. `pnpm bench:anonymise optima` runs all of them in one piece (some minutes); `optima every=10` a sample.
 *
 * @param words - words after the part's name
 */
export function runOptima(words: readonly string[]): void {
  const all = JSON.parse(readSharedText('anonymise/arx/optima.json')) as ArxCase[];
  const step = Number(words.find((word) => word.startsWith('every='))?.slice(6) ?? 1);
  const cases = all.filter((_, at) => at % step === 0);
  const tallies = new Map<string, Tally>();
  const differing: string[] = [];
  const start = process.cpuUsage();
  for (const [at, config] of cases.entries()) {
    const before = secondsSince(start);
    if (at % 10 === 0)
      process.stderr.write(`${at} of ${cases.length}, ${before.toFixed(0)} s of processor time\n`);
    const outcome = run(config);
    if (outcome === 'different') differing.push(config.id);
    const family = config.models.map(({ name }) => name).join(' + ');
    const tally = tallies.get(family) ?? emptyTally();
    tally[outcome]++;
    tally.seconds += secondsSince(start) - before;
    tallies.set(family, tally);
  }
  const total = emptyTally();
  process.stdout.write(line('models', ['equal', 'better', 'different', 'not ours', 'seconds']));
  for (const [family, tally] of [...tallies].sort(([left], [right]) => (left < right ? -1 : 1))) {
    process.stdout.write(tallyLine(family, tally));
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  process.stdout.write(tallyLine(`all ${cases.length} of ${all.length}`, total));
  if (differing.length > 0) process.stdout.write(`differing: ${differing.join(', ')}\n`);
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function emptyTally(): Tally {
  return { equal: 0, better: 0, different: 0, 'not ours': 0, seconds: 0 };
}

function tallyLine(name: string, tally: Tally): string {
  const { equal, better, different, seconds } = tally;
  const counts = [equal, better, different, tally['not ours']].map(String);
  return line(name, [...counts, seconds.toFixed(1)]);
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(64)}${cells.map((cell) => cell.padStart(11)).join('')}\n`;
}

function run(config: ArxCase): Outcome {
  const known = config.kind === 'optimum' || config.kind === 'heuristicResult';
  const setup = known ? arxSetup(config) : undefined;
  const metric = setup && arxMetric(config.metric, setup.frame);
  if (setup === undefined || metric === undefined) return 'not ours';
  const { solution } = searchLattice(setup.frame, setup.models, metric, {
    suppressionLimit: config.suppressionLimit,
  });
  return compare(config, solution?.score);
}

/** Better than a heuristic search, or than one that took monotonicity for granted, is right too. */
function compare(config: ArxCase, score: readonly number[] | undefined): Outcome {
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
