import {
  buildCatalogue,
  calculateInDatabase,
  calculateIndicators,
  kenyaProfile,
  parsePeriod,
  prefixHierarchy,
  prepareSource,
  type IndicatorDefinition,
  type Period,
  type RecordSource,
  type ResultTable,
} from '@njia/indicators';
import type { BenchDatabase } from './BenchDatabase.ts';
import { engineRecords } from './engineRecords.ts';

/** The databases that can be held to the calculator. */
const databases: Readonly<
  Record<string, (source: RecordSource, threads: number) => Promise<BenchDatabase>>
> = {
  duckdb: async (source, threads) => (await import('./openDuckDb.ts')).openDuckDb(source, threads),
  postgres: async (source) => (await import('./openPostgres.ts')).openPostgres(source),
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Three financial years of Kenya, asked for together. */
const periods = ['2020-A1', '2021-A1', '2022-A1'].map(
  (label) => parsePeriod(label, 'KE-FY') as Period,
);

/** Whether a definition asks for records that the bench makes. */
const isAsked = ({ population }: IndicatorDefinition): boolean =>
  population?.from === 'cases' || population?.from === 'services';

/** Wall and processor time of a piece of work, in seconds. */
async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ readonly result: Result; readonly wall: number; readonly cpu: number }> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** Cells of the tables of both engines, and how many of them are not the same in every detail. */
function compare(
  here: readonly ResultTable[],
  there: readonly ResultTable[],
): { readonly cells: number; readonly different: number } {
  const texts = (tables: readonly ResultTable[]): string[] =>
    tables.flatMap(({ id, cells }) => cells.map((cell) => `${id} ${JSON.stringify(cell)}`));
  const [mine, theirs] = [texts(here), texts(there)];
  const cells = Math.max(mine.length, theirs.length);
  let different = 0;
  for (let index = 0; index < cells; index += 1) if (mine[index] !== theirs[index]) different += 1;
  return { cells, different };
}

/** The most memory this process has had resident. */
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/**
 * Holds a database to the calculator: the same definitions over the same records, cell by cell, with the time of both.
 *
 * @param size - Cases; there are half as many services.
 * @param ids - Ids of definitions, if not all of the catalogue that ask for cases or services.
 * @param engine - `duckdb` or `postgres`.
 * @param threads - Threads of DuckDB.
 */
export async function engines(
  size: number,
  ids: readonly string[],
  engine: string,
  threads: number,
): Promise<void> {
  const open = databases[engine];
  if (open === undefined) throw new Error(`No such engine; known: ${Object.keys(databases)}`);
  const source = engineRecords(size);
  const catalogue = buildCatalogue(kenyaProfile);
  const definitions = catalogue.filter((definition) =>
    ids.length > 0 ? ids.includes(definition.id.replace('njia-core/', '')) : isAsked(definition),
  );
  const options = {
    periods,
    places: prefixHierarchy(kenyaProfile.placeCodeLengths),
    hashData: false,
  };
  const made = megabytes();
  const loading = await timed(() => open(source, threads));
  const { name, database, close } = loading.result;
  print(
    `${size.toLocaleString('en')} cases and ${(size / 2).toLocaleString('en')} services, ${periods.length} years, Node ${process.version}; ${name} loaded them in ${loading.wall.toFixed(1)} s, ${loading.cpu.toFixed(1)} s of CPU of this process`,
  );
  print('\n| definition | cells | different | njia CPU | njia wall | database wall |');
  print('| --- | ---: | ---: | ---: | ---: | ---: |');
  const prepared = prepareSource(source);
  const all = { cells: 0, different: 0, cpu: 0, here: 0, there: 0 };
  try {
    for (const definition of definitions) {
      const here = await timed(
        () => calculateIndicators([definition], prepared, options, catalogue).tables,
      );
      const there = await timed(
        async () => (await calculateInDatabase([definition], database, options, catalogue)).tables,
      );
      const { cells, different } = compare(here.result, there.result);
      all.cells += cells;
      all.different += different;
      all.cpu += here.cpu;
      all.here += here.wall;
      all.there += there.wall;
      print(
        `| ${definition.id} | ${cells} | ${different} | ${here.cpu.toFixed(2)} s | ${here.wall.toFixed(2)} s | ${there.wall.toFixed(2)} s |`,
      );
    }
  } finally {
    await close();
  }
  print(
    `\n${definitions.length} definitions, ${all.different} of ${all.cells.toLocaleString('en')} cells different; ${all.here.toFixed(1)} s in TypeScript (${all.cpu.toFixed(1)} s of CPU), ${all.there.toFixed(1)} s in ${name}; resident memory ${made} MB with the records, at most ${megabytes()} MB`,
  );
  if (all.different > 0) process.exitCode = 1;
}
