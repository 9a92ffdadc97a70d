import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import { spark } from './spark.js';
import type { SqlDialect } from './SqlDialect.js';
import { trino } from './trino.js';

/** The dialects, by id. */
export const sqlDialects: Readonly<Record<SqlDialect['id'], SqlDialect>> = {
  duckdb,
  postgres,
  trino,
  spark,
};
