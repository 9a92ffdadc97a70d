import type { RecordSource } from '../../records/RecordSource.js';
import { duckdb } from '../dialects/duckdb.js';
import { createTableSql } from '../layout/createTableSql.js';
import { physicalColumns } from '../layout/physicalColumns.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import type { ColumnValue } from '../layout/fieldWriter.js';
import { relationalColumns } from '../layout/relationalColumns.js';
import type { SqlType } from '../tree/Sql.js';
import type { DuckDbAppender, DuckDbConnection } from './duckDb.js';

/** A chunk of `@duckdb/node-api`. */
interface Chunk {
  readonly setColumnValues: (index: number, values: readonly unknown[]) => void;
}

/** The class of chunks of `@duckdb/node-api`. */
interface ChunkClass {
  readonly create: (types: readonly unknown[], rows: number) => Chunk;
}

/** Rows in a chunk: as many as DuckDB looks at together. */
const chunkSize = 2048;

/** A value as a chunk takes it. */
function chunkValue(value: ColumnValue, type: SqlType): unknown {
  if (value === null) return null;
  if (type === 'identity') return BigInt(value as number);
  return Array.isArray(value) ? { items: value } : value;
}

/** The package is never imported here; an answer of the connection tells the class of its chunks. */
async function chunkClass(connection: DuckDbConnection): Promise<ChunkClass> {
  const chunk = await (await connection.stream('SELECT 1')).fetchChunk();
  return (chunk as object).constructor as unknown as ChunkClass;
}

/**
 * Makes the tables of a layout in DuckDB and puts records into them, chunk by chunk. Values never stand inside a
 * statement.
 *
 * @param connection - A connection of `@duckdb/node-api`.
 * @param source - The records.
 * @param layout - The layout.
 * @param timeZone - Zone in which timestamps are civil days.
 */
export async function loadIntoDuckDb(
  connection: DuckDbConnection,
  source: RecordSource,
  layout: RelationalLayout,
  timeZone = 'UTC',
): Promise<void> {
  for (const statement of createTableSql(layout, duckdb)) await connection.run(statement);
  const chunks = await chunkClass(connection);
  // Chunks of a relation come one after the other: its appender stays open until the next relation, and columns that hold the
  // same in every row are written once into the chunk that full ones share.
  let open: { relation: string; appender: DuckDbAppender; full?: Chunk } | undefined;
  try {
    for (const part of relationalColumns(source, layout, timeZone, chunkSize)) {
      const { relation, table, size } = part;
      if (size === 0) continue;
      if (open?.relation !== relation) {
        open?.appender.closeSync();
        open = undefined;
        open = { relation, appender: await connection.createAppender(relation) };
      }
      const { appender, full } = open;
      const types = physicalColumns(table, layout.reasons).map(({ type }) => type);
      const again = size === chunkSize ? full : undefined;
      const chunk =
        again ??
        chunks.create(
          types.map((_, index) => appender.columnType(index)),
          size,
        );
      for (const [index, type] of types.entries()) {
        const column = part.columns[index] ?? { same: null };
        if (!('same' in column))
          chunk.setColumnValues(
            index,
            column.map((value) => chunkValue(value, type)),
          );
        else if (again === undefined)
          chunk.setColumnValues(
            index,
            new Array<unknown>(size).fill(chunkValue(column.same, type)),
          );
      }
      appender.appendDataChunk(chunk as never);
      if (size === chunkSize) open.full = chunk;
    }
  } finally {
    open?.appender.closeSync();
  }
}
