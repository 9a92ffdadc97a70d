/**
 * Bench of the calculator against what a user would pick instead: `node bench/indicators/run.ts [records]` with the
 * source condition (see `pnpm bench:indicators`). Figures are ratios of one run; peers that are not installed are named and
 * left out.
 */
import {
  calculateIndicators,
  parsePeriod,
  type IndicatorDefinition,
  type Period,
} from '@njia/indicators';
import { benchCases, type BenchCase } from './records.ts';

const size = Number(process.argv[2] ?? 1_000_000);
const rounds = 5;

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('missing');
  return value;
}
const period: Period = required(parsePeriod('2022-A1', 'KE-FY'));

const base = {
  language: 'njia-indicator/1',
  version: '1.0.0',
  status: 'active',
  direction: 'none',
  kind: 'count',
  name: { en: 'Bench' },
  unit: { measure: 'PERSON' },
  period: { basis: 'event', field: 'identifiedOn' },
} as const;
const where = { op: 'eq', field: 'status', value: 'confirmed' } as const;
const count: IndicatorDefinition = {
  ...base,
  id: 'bench/count',
  population: { from: 'cases', unit: 'record', where },
};
const distinct: IndicatorDefinition = {
  ...base,
  id: 'bench/distinct',
  population: { from: 'cases', unit: 'person', key: ['linkageKey'], where },
};
const cube: IndicatorDefinition = {
  ...distinct,
  id: 'bench/cube',
  dimensions: [
    { id: 'sex', field: 'sex', attribution: 'each' },
    { id: 'ageGroup', field: 'ageGroup', attribution: 'each' },
    { id: 'county', field: 'county', attribution: 'each' },
  ],
  disaggregate: [['sex', 'ageGroup', 'county']],
};
const cubeFirst: IndicatorDefinition = {
  ...cube,
  id: 'bench/cube-first',
  dimensions: cube.dimensions?.map(({ id, field }) => ({ id, field })),
};

const cases = benchCases(size);
const source = {
  table: (name: string) =>
    name === 'cases' ? (cases as unknown as Record<string, unknown>[]) : undefined,
  tables: ['cases'],
};
const options = { periods: [period], hashData: false, contributions: false } as const;

/** The same count by hand, with partial dates judged as intervals. */
function judge(record: BenchCase): 0 | 1 | 2 {
  if (record.status !== 'confirmed') return 0;
  const date = record.identifiedOn;
  if (date.length === 10) return date >= period.start && date < period.endExclusive ? 2 : 0;
  const low = date.length === 7 ? `${date}-01` : `${date}-01-01`;
  const high = date.length === 7 ? `${date}-31` : `${date}-12-31`;
  if (low >= period.start && high < period.endExclusive) return 2;
  return high < period.start || low >= period.endExclusive ? 0 : 1;
}

function handCount(): number {
  let certain = 0;
  let open = 0;
  for (const record of cases) {
    const result = judge(record);
    if (result === 2) certain += 1;
    else if (result === 1) open += 1;
  }
  return certain + open / 1e9;
}

function handDistinct(): number {
  const persons = new Set<string>();
  for (const record of cases) if (judge(record) === 2) persons.add(record.linkageKey);
  return persons.size;
}

function handCube(): number {
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
  return cells.size;
}

interface Runner {
  readonly job: string;
  readonly name: string;
  readonly run: () => unknown;
}
const ours = (definition: IndicatorDefinition) => () =>
  calculateIndicators([definition], source, options).tables.at(-1)?.cells.length;
const runners: Runner[] = [
  { job: 'count', name: 'by hand', run: handCount },
  { job: 'count', name: 'njia', run: ours(count) },
  { job: 'distinct', name: 'by hand', run: handDistinct },
  { job: 'distinct', name: 'njia', run: ours(distinct) },
  { job: 'cube', name: 'by hand', run: handCube },
  { job: 'cube', name: 'njia (each)', run: ours(cube) },
  { job: 'cube', name: 'njia (first, with bounds)', run: ours(cubeFirst) },
];

async function addPeers(): Promise<void> {
  const missing: string[] = [];
  const load = async (name: string): Promise<Record<string, unknown> | undefined> => {
    try {
      return (await import(name)) as Record<string, unknown>;
    } catch {
      missing.push(name);
      return undefined;
    }
  };
  const arquero = (await load('arquero')) as any; /* not installed with the workspace */
  if (arquero !== undefined) {
    const table = arquero.from(cases);
    const rows = () => table.filter(arquero.escape((row: BenchCase) => judge(row) === 2));
    runners.push({ job: 'count', name: 'arquero', run: () => rows().count().object() });
    runners.push({
      job: 'distinct',
      name: 'arquero',
      run: () =>
        rows()
          .rollup({ persons: arquero.op.distinct('linkageKey') })
          .object(),
    });
    const sets = [
      [],
      ['sex'],
      ['ageGroup'],
      ['county'],
      ['sex', 'ageGroup'],
      ['sex', 'county'],
      ['ageGroup', 'county'],
      ['sex', 'ageGroup', 'county'],
    ];
    runners.push({
      job: 'cube',
      name: 'arquero (8 groupings)',
      run: () => {
        const filtered = rows().reify();
        return sets.map((keys) =>
          filtered
            .groupby(...keys)
            .rollup({ persons: arquero.op.distinct('linkageKey') })
            .numRows(),
        );
      },
    });
  }
  const duckdb = await load('@duckdb/node-api');
  if (duckdb !== undefined)
    missing.push('@duckdb/node-api is there, but its rows are measured by the SQL bench');
  const jsonLogic = await load('json-logic-js');
  if (jsonLogic !== undefined) {
    const logic = (jsonLogic['default'] ?? jsonLogic) as {
      apply: (rule: unknown, data: unknown) => boolean;
    };
    const rule = {
      and: [
        { '==': [{ var: 'status' }, 'confirmed'] },
        { '>=': [{ var: 'identifiedOn' }, period.start] },
        { '<': [{ var: 'identifiedOn' }, period.endExclusive] },
      ],
    };
    runners.push({
      job: 'count',
      name: 'json-logic-js (no partial dates)',
      run: () => cases.filter((record) => logic.apply(rule, record)).length,
    });
  }
  if (missing.length > 0) process.stdout.write(`not measured: ${missing.join(', ')}\n`);
}

await addPeers();
const best = new Map<Runner, number>();
for (let round = 0; round < rounds; round += 1)
  for (const runner of runners) {
    const start = process.hrtime.bigint();
    runner.run();
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    best.set(runner, Math.min(best.get(runner) ?? Number.POSITIVE_INFINITY, milliseconds));
  }
process.stdout.write(
  `${size.toLocaleString('en')} records, Node ${process.version}, best of ${rounds} interleaved rounds\n`,
);
for (const job of ['count', 'distinct', 'cube']) {
  const reference = best.get(required(runners.find((runner) => runner.job === job))) ?? 1;
  for (const runner of runners.filter((candidate) => candidate.job === job)) {
    const time = best.get(runner) ?? 0;
    process.stdout.write(
      `${job.padEnd(10)}${runner.name.padEnd(34)}${time.toFixed(1).padStart(9)} ms  x${(time / reference).toFixed(2)}\n`,
    );
  }
}
process.stdout.write(
  `peak resident memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
);
