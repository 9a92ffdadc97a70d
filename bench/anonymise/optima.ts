import { coarsenLayer } from '../../packages/anonymise/src/classes/coarsenLayer.ts';
import { evaluateNode } from '../../packages/anonymise/src/transform/evaluateNode.ts';
import { searchLattice } from '../../packages/anonymise/src/transform/searchLattice.ts';
import { type ArxCase, arxSetup } from '../../packages/anonymise/test/adult.ts';
import { arxMetric } from '../../packages/anonymise/test/arxMetric.ts';
import { readSharedText } from '../../tools/test/sharedData.ts';

/**
 * What became of a case: the same optimum to 1e-9; a lower loss at a node that was shown to satisfy the models; a higher
 * one; anything else (one of both finds no solution); or a model or metric that this package does not have.
 */
const outcomes = ['equal', 'better', 'worse', 'other', 'not ours'] as const;
type Outcome = (typeof outcomes)[number];
type Tally = Record<Outcome, number> & { seconds: number };

/**
 * Runs the expected results of ARX's tests that use models and metrics of this package: a line a case on standard error, a
 * table by models at the end. `pnpm bench:anonymise optima` runs all of them in one piece (some minutes), `optima 0-49` the
 * first fifty, `optima every=10` a sample.
 *
 * @param words - words after the part's name
 */
export function runOptima(words: readonly string[]): void {
  const all = JSON.parse(readSharedText('anonymise/arx/optima.json')) as ArxCase[];
  const step = Number(words.find((word) => word.startsWith('every='))?.slice(6) ?? 1);
  const [from = 0, to = all.length - 1] = (words.find((word) => /^\d+-\d+$/u.test(word)) ?? '')
    .split('-')
    .filter((word) => word !== '')
    .map(Number);
  const cases = all.filter((_, at) => at % step === 0 && at >= from && at <= to);
  const tallies = new Map<string, Tally>();
  const notEqual: string[] = [];
  for (const [at, config] of cases.entries()) {
    const start = process.cpuUsage();
    const outcome = run(config);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    process.stderr.write(
      `${String(at + 1)}/${String(cases.length)} ${config.id} ${outcome} ${seconds.toFixed(1)} s\n`,
    );
    const family = familyOf(config);
    if (outcome !== 'equal' && outcome !== 'not ours') notEqual.push(`${config.id} ${outcome}`);
    const tally = tallies.get(family) ?? emptyTally();
    tally[outcome]++;
    tally.seconds += seconds;
    tallies.set(family, tally);
  }
  const total = emptyTally();
  process.stdout.write(line('models', [...outcomes, 'seconds']));
  for (const [family, tally] of [...tallies].sort(([left], [right]) => (left < right ? -1 : 1))) {
    process.stdout.write(tallyLine(family, tally));
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  process.stdout.write(tallyLine(`all ${String(cases.length)} of ${String(all.length)}`, total));
  if (notEqual.length > 0) process.stdout.write(`not equal: ${notEqual.join(', ')}\n`);
}

/** Cases that are no optimum of a search are told apart by what they are. */
function familyOf({ kind, models }: ArxCase): string {
  const names = models.map(({ name }) => name).join(' + ');
  return kind === 'optimum' ? names : `${names} (${kind ?? ''})`;
}

function emptyTally(): Tally {
  return { equal: 0, better: 0, worse: 0, other: 0, 'not ours': 0, seconds: 0 };
}

function tallyLine(name: string, tally: Tally): string {
  const counts = outcomes.map((outcome) => String(tally[outcome]));
  return line(name, [...counts, tally.seconds.toFixed(1)]);
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(64)}${cells.map((cell) => cell.padStart(10)).join('')}\n`;
}

function run(config: ArxCase): Outcome {
  const known = config.kind === 'optimum' || config.kind === 'heuristicResult';
  const setup = known ? arxSetup(config) : undefined;
  const metric = setup && arxMetric(config.metric, setup.frame);
  if (setup === undefined || metric === undefined) return 'not ours';
  const { frame, models } = setup;
  const { suppressionLimit } = config;
  const { solution } = searchLattice(frame, models, metric, { suppressionLimit });
  const isNone = config.noSolution === true;
  if (solution === undefined) return isNone ? 'equal' : 'other';
  // Made anew from the rows: the node that the search gives does satisfy the models, and has this loss.
  const layer = coarsenLayer(frame, frame.base, solution.levels);
  const { out, outRows, repairable } = evaluateNode(layer, models);
  const isValid = repairable && outRows <= Math.floor(suppressionLimit * frame.rowCount + 1e-9);
  const found = metric.score(solution.levels, layer, out);
  if (!isValid || difference(found, solution.score) !== undefined || isNone) return 'other';
  const expected =
    typeof config.optimalLoss === 'number' ? [config.optimalLoss] : (config.optimalLoss ?? []);
  const first = difference(expected, found);
  if (first === undefined) return 'equal';
  return (found[first] as number) < (expected[first] as number) ? 'better' : 'worse';
}

/** Place of the first number that differs by more than 1e-9; `undefined` when none does. */
function difference(expected: readonly number[], found: readonly number[]): number | undefined {
  const first = expected.findIndex(
    (value, at) => !(Math.abs(value - (found[at] ?? NaN)) <= 1e-9 * Math.max(1, Math.abs(value))),
  );
  return first === -1 ? undefined : first;
}
