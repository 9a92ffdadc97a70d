import { records, type Location } from '@njia/schema';
import { isRecord } from '../dialects/json/isRecord.js';
import type { Limits } from '../limits/limits.js';
import { NdjsonReader, type NdjsonValue } from '../json/ndjsonReader.js';
import type { Chunk } from '../text/eachChunk.js';
import type { ReadBatch, ReadFile } from './readBatch.js';

const tables = /* @__PURE__ */ new Set(records.map(({ table }) => table));

/**
 * Reads NDJSON of the shared format, of any size, a piece at a time.
 *
 * @param chunks - The bytes.
 * @param file - Number of the file, for locations.
 * @param limits - Limits in force.
 * @returns The batches, the head of the data set in the first, and at the end how the file was read.
 */
export async function* streamNdjson(
  chunks: AsyncIterable<Chunk>,
  file: number,
  limits: Limits,
): AsyncGenerator<ReadBatch, ReadFile, undefined> {
  const reader = new NdjsonReader(limits, file);
  let begun = false;
  for await (const { chunk, last } of chunks) {
    const { values, issues } = reader.read(chunk, last);
    const head = begun ? undefined : values[0];
    begun ||= values.length > 0;
    yield batchOf(head === undefined ? values : values.slice(1), head?.value, file, issues);
  }
  return {
    format: 'ndjson',
    dialect: 'njia-ndjson',
    evidence: [{ key: 'own.standard' }],
    encoding: reader.encoding,
    sheets: [],
  };
}

function batchOf(
  values: readonly NdjsonValue[],
  head: unknown,
  file: number,
  issues: ReadBatch['issues'],
): ReadBatch {
  const dataset: Record<string, unknown> = isRecord(head) ? { ...head } : {};
  const lines = new Map<string, number[]>();
  for (const { line, value } of values) {
    for (const [table, record] of isRecord(value) ? Object.entries(value) : []) {
      if (!tables.has(table)) continue;
      const list = (dataset[table] ??= []);
      if (!Array.isArray(list)) continue;
      list.push(record);
      const numbers = lines.get(table) ?? [];
      lines.set(table, numbers);
      numbers.push(line);
    }
  }
  return {
    dataset,
    sourceMap: {
      locate(path): Location | undefined {
        const [, table = '', index = ''] = path.split('/');
        const line = lines.get(table)?.[Number(index)];
        return line === undefined ? undefined : { file, line };
      },
    },
    issues,
    skipped: [],
    ownIds: true,
  };
}
