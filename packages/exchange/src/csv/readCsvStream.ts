import { withDefaultLimits } from '../limits/withDefaultLimits.js';
import type { Limits } from '../limits/limits.js';
import { CsvReader } from './csvReader.js';
import type { CsvBatch, CsvOptions } from './csvReader.js';
import { eachChunk } from '../text/eachChunk.js';

/** Options of {@link readCsvStream}. */
export interface CsvStreamOptions extends CsvOptions {
  /** Limits to change; `fileBytes` and `rows` do not apply to a stream. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a CSV file of any size in little memory. The rows are the same however the bytes are cut.
 *
 * @param chunks - the bytes, in order
 * @param options - delimiter, file number, limits
 * @returns batches of rows, each with what was noticed in it
 * @throws NjiaError `FILE-EMPTY`, `FILE-NUL-BYTES` or a limit
 */
export async function* readCsvStream(
  chunks: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  options: CsvStreamOptions = {},
): AsyncGenerator<CsvBatch, void, undefined> {
  const reader = new CsvReader(options, withDefaultLimits(options.limits));
  for await (const { chunk, last } of eachChunk(chunks)) {
    const batch = reader.read(chunk, last);
    if (batch.rows.length > 0 || batch.issues.length > 0) yield batch;
  }
}
