import { DuckDBInstance } from '@duckdb/node-api';
import {
  buildCatalogue,
  calculateInDatabase,
  calculateIndicators,
  duckDbDatabase,
  kenyaProfile,
  loadIntoDuckDb,
  parsePeriod,
  prefixHierarchy,
  prepareSource,
  schemaLayout,
  type Period,
  type ResultTable,
} from '@njia/indicators';
import { engineRecords } from './engineRecords.ts';

/** Counts, persons, parts, shares, means over links, several answers, completeness. */
const wanted = [
  ...['PT-01', 'PT-04', 'PT-06', 'PT-07', 'PT-10', 'PT-11', 'PT-12', 'PT-14', 'PT-15', 'PT-16'],
  ...['PT-21', 'PT-34', 'DQ-01', 'DQ-02'],
];

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const period = parsePeriod('2022-A1', 'KE-FY') as Period;

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

/**
 * Holds DuckDB to the calculator: the same definitions over the same records, cell by cell, with the time of both.
 *
 * @param size - Cases; there are half as many services.
 * @param ids - Ids of definitions, if not the usual ones.
 * @param threads - Threads of DuckDB.
 */
export async function engines(
  size: number,
  ids: readonly string[],
  threads: number,
): Promise<void> {
  const source = engineRecords(size);
  const catalogue = buildCatalogue(kenyaProfile);
  const asked = ids.length > 0 ? ids : wanted;
  const definitions = catalogue.filter(({ id }) => asked.includes(id.replace('njia-core/', '')));
  const options = {
    periods: [period],
    places: prefixHierarchy(kenyaProfile.placeCodeLengths),
    hashData: false,
  };
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const loading = await timed(() => loadIntoDuckDb(connection, source, schemaLayout()));
  print(
    `${size.toLocaleString('en')} cases and ${(size / 2).toLocaleString('en')} services, Node ${process.version}; DuckDB (${threads} thread) loaded them in ${loading.wall.toFixed(1)} s, ${loading.cpu.toFixed(1)} s of CPU`,
  );
  print('\n| definition | cells | different | njia CPU | DuckDB CPU | njia wall | DuckDB wall |');
  print('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const database = duckDbDatabase(connection, schemaLayout());
  const prepared = prepareSource(source);
  const all = { cells: 0, different: 0, here: 0, there: 0 };
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
    all.here += here.cpu;
    all.there += there.cpu;
    print(
      `| ${definition.id} | ${cells} | ${different} | ${here.cpu.toFixed(2)} s | ${there.cpu.toFixed(2)} s | ${here.wall.toFixed(2)} s | ${there.wall.toFixed(2)} s |`,
    );
  }
  print(
    `\n${all.different} of ${all.cells.toLocaleString('en')} cells different; CPU ${all.here.toFixed(1)} s in TypeScript, ${all.there.toFixed(1)} s in DuckDB; peak resident memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  connection.closeSync();
  instance.closeSync();
  if (all.different > 0) process.exitCode = 1;
}
