import { basename } from 'node:path';
import {
  calculateFramework,
  calculateInDatabase,
  columnName,
  datasetSource,
  duckDbDatabase,
  frameworkResults,
  kenyaCensus2019,
  loadIntoDuckDb,
  relationName,
  resolveFramework,
  rowId,
  schemaLayout,
  sqlDialects,
  type CalculationOptions,
  type DuckDbConnection,
  type Framework,
  type FrameworkResults,
  type IndicatorDefinition,
  type LayoutTable,
  type RecordSource,
  type RelationalLayout,
  type SqlDatabase,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Option } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/** Which engine counts. */
export const engineOption: Option = {
  name: 'engine',
  value: 'ENGINE',
  choices: ['memory', 'duckdb'],
  standard: 'memory',
  description: {
    en: 'What counts: memory, or duckdb (install @duckdb/node-api) for millions of records and for parquet files named by their table, such as cases.parquet.',
    sw: 'Kinachohesabu: memory, au duckdb (sakinisha @duckdb/node-api) kwa mamilioni ya rekodi na kwa faili za parquet zenye jina la jedwali, kama cases.parquet.',
  },
};

const { identifier, text } = sqlDialects.duckdb;

/** Whether a call asks for parquet files to be counted where they lie. */
export function asksParquet(call: Call): boolean {
  const parquet = call.operands.filter((path) => path.toLowerCase().endsWith('.parquet')).length;
  if (parquet === 0) return false;
  if (call.value('engine') !== 'duckdb')
    throw new ExitError(
      exitCode.wrongUse,
      'ENGINE',
      'Parquet files need a database to read them.',
      {
        hint: 'Add --engine duckdb.',
      },
    );
  if (parquet === call.operands.length) return true;
  throw new ExitError(exitCode.wrongUse, 'ENGINE', 'Parquet and other files cannot be mixed.', {
    hint: 'Turn all into parquet, or none.',
  });
}

async function connect(): Promise<DuckDbConnection> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch {
    throw new ExitError(exitCode.wrongUse, 'ENGINE-MISSING', 'DuckDB is not installed.', {
      hint: 'Install it beside njia: npm install @duckdb/node-api',
    });
  }
}

/** Makes a view of a parquet file; of the table's fields those that have their columns there. */
async function viewOf(
  connection: DuckDbConnection,
  path: string,
): Promise<{ readonly table: LayoutTable; readonly reasons: boolean }> {
  const stem = basename(path).slice(0, -'.parquet'.length);
  const named = schemaLayout().tables.find(({ name }) => relationName(name) === stem);
  const table = named ?? schemaLayout().tables.find(({ name }) => name === 'cases');
  if (table === undefined)
    throw new ExitError(exitCode.ownBug, 'ENGINE', 'The layout has no cases.');
  const file = `read_parquet(${text(path)})`;
  const names = new Set<unknown>();
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${file}`);
    for (const row of described.getRowObjects() as Record<string, unknown>[])
      names.add(row['column_name']);
    const number = names.has(rowId) ? '' : `, ROW_NUMBER() OVER () - 1 AS ${identifier(rowId)}`;
    await connection.run(
      `CREATE VIEW ${identifier(relationName(table.name))} AS SELECT *${number} FROM ${file}`,
    );
  } catch {
    throw new ExitError(exitCode.unreadable, 'FILE', 'A parquet file cannot be read.', {
      hint: 'Check that it is there, is parquet, and that no other file has its table.',
    });
  }
  const parts = (field: string): readonly string[] => [
    columnName(field),
    `${columnName(field)}__low`,
    `${columnName(field)}__missing`,
  ];
  const fields = table.fields.filter(
    ({ path: field, kind }) =>
      parts(field).some((name) => names.has(name)) ||
      (kind === 'structure' &&
        [...names].some((name) => String(name).startsWith(`${columnName(field)}__`))),
  );
  return {
    table: { ...table, fields },
    reasons: [...names].some((name) => String(name).endsWith('__missing')),
  };
}

async function openParquet(call: Call, connection: DuckDbConnection): Promise<SqlDatabase> {
  const views = [];
  for (const path of call.operands) views.push(await viewOf(connection, path));
  const layout: RelationalLayout = {
    tables: views.map(({ table }) => table),
    reasons: views.every(({ reasons }) => reasons),
  };
  if (layout.tables.some(({ name }) => name === 'populations'))
    return duckDbDatabase(connection, layout);
  // Rates need residents: those of the files, else the census.
  const residents = {
    reasons: layout.reasons,
    tables: schemaLayout().tables.filter(({ name }) => name.split('/')[0] === 'populations'),
  };
  await loadIntoDuckDb(connection, datasetSource([{ populations: kenyaCensus2019() }]), residents);
  return duckDbDatabase(connection, {
    reasons: layout.reasons,
    tables: [...layout.tables, ...residents.tables],
  });
}

/**
 * Computes the indicators of a plan by the engine that the call asks for.
 *
 * @param call - The call.
 * @param framework - The plan.
 * @param catalogue - The definitions.
 * @param source - The records; absent for parquet files.
 * @param options - Periods and the rest.
 */
export async function calculateByEngine(
  call: Call,
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
  source: RecordSource | undefined,
  options: CalculationOptions,
): Promise<FrameworkResults> {
  if (call.value('engine') !== 'duckdb' && source !== undefined)
    return calculateFramework(framework, catalogue, source, options);
  if (options.lineage === true)
    throw new ExitError(exitCode.wrongUse, 'ENGINE', 'Cell keys need the records in memory.', {
      hint: 'Leave out --engine, or take another profile.',
    });
  const connection = await connect();
  let database: SqlDatabase;
  if (source === undefined) database = await openParquet(call, connection);
  else {
    await loadIntoDuckDb(connection, source, schemaLayout());
    database = duckDbDatabase(connection, schemaLayout(), source.claims, source.conflicts);
  }
  const { definitions } = resolveFramework(framework, catalogue);
  const plain = await calculateInDatabase(definitions, database, options, catalogue);
  return frameworkResults(framework, catalogue, plain);
}
