import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { lintDefinition } from '../../definition/lintDefinition.js';
import { exampleRecords } from '../../examples/exampleRecords.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { Row } from '../../records/Row.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import { schemaLayout } from '../layout/schemaLayout.js';
import type { SqlDatabase } from '../run/SqlDatabase.js';
import { bothEngines, options } from '../../../test/agree.js';
import { definitions, records, recordsLayout } from '../../../test/randomRecords.js';
import { duckDbDatabase } from './duckDb.js';
import { loadIntoDuckDb } from './loadIntoDuckDb.js';

async function inDuckDb<Result>(
  source: RecordSource,
  layout: RelationalLayout,
  use: (database: SqlDatabase) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await loadIntoDuckDb(connection, source, layout);
    return await use(duckDbDatabase(connection, layout));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Examples of all definitions of the catalogue together, each record with an id of its own. */
function allExamples(): RecordSource {
  const tables: Record<string, Row[]> = {};
  const seen = new Set<string>();
  for (const definition of buildCatalogue(kenyaProfile))
    for (const { tables: own } of definition.population === undefined
      ? []
      : exampleRecords(definition).examples)
      for (const [name, rows] of Object.entries(own))
        for (const row of rows) {
          const content = `${name} ${JSON.stringify(row)}`;
          if (seen.has(content)) continue;
          seen.add(content);
          const table = (tables[name] ??= []);
          const taken = table.some(({ id }) => id === row['id']);
          table.push(taken ? { ...row, id: `${String(row['id'])}-${table.length}` } : row);
        }
  return { table: (name) => tables[name], tables: Object.keys(tables) };
}

describe('DuckDB', () => {
  it('gives the cells of the calculator for random definitions and records', async () => {
    const layout = recordsLayout();
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.array(definitions, { minLength: 3, maxLength: 3 }),
        async (source, several) => {
          const sound = several.filter(
            (definition) =>
              !lintDefinition(definition, { fields: null }).some(
                ({ severity }) => severity === 'error',
              ),
          );
          await inDuckDb(source, layout, async (database) => {
            for (const definition of sound) {
              const { here, there } = await bothEngines(definition, source, database);
              expect(there).toEqual(here);
            }
          });
        },
      ),
      { numRuns: Number(process.env['NJIA_SQL_RUNS'] ?? 12), endOnFailure: true },
    );
  }, 600_000);

  it('gives the cells of the calculator for every definition of the catalogue', async () => {
    const catalogue = buildCatalogue(kenyaProfile);
    const source = allExamples();
    await inDuckDb(source, schemaLayout(), async (database) => {
      for (const definition of catalogue) {
        const { here, there } = await bothEngines(definition, source, database, catalogue, {
          ...options,
          overlap: false,
        });
        expect(there, definition.id).toEqual(here);
      }
    });
  }, 600_000);
});
