import { expect, it } from 'vitest';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import { sqlDialects } from '../dialects/sqlDialects.js';
import { schemaLayout } from '../layout/schemaLayout.js';
import { calculateInDatabase } from './calculateInDatabase.js';

it.each(['postgres', 'duckdb'] as const)(
  'lets %s learn the size of each temporary table where it does not by itself',
  async (id) => {
    const statements: string[] = [];
    const definitions = buildCatalogue(kenyaProfile).filter(
      (definition) => definition.id === 'njia-core/PT-01',
    );
    await calculateInDatabase(
      definitions,
      {
        dialect: sqlDialects[id],
        layout: schemaLayout(),
        run: (sql) => Promise.resolve(statements.push(sql)),
        query: () => Promise.resolve([]),
      },
      { periods: [parsePeriod('2022-A1', 'KE-FY')].filter((period) => period !== undefined) },
    );
    const tables = statements.flatMap(
      (sql) => /^CREATE TEMPORARY TABLE ("[^"]+")/u.exec(sql)?.slice(1) ?? [],
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(statements.filter((sql) => sql.startsWith('ANALYZE '))).toEqual(
      id === 'postgres' ? tables.map((name) => `ANALYZE ${name}`) : [],
    );
  },
);
