import { withDefaultLimits } from '../limits/withDefaultLimits.js';
import type { Limits } from '../limits/limits.js';
import { eachChunk } from '../text/eachChunk.js';
import { NdjsonReader } from './ndjsonReader.js';
import type { NdjsonBatch } from './ndjsonReader.js';

/** Options of {@link readNdjsonStream}. */
export interface NdjsonStreamOptions {
  /** Number of the file among those given, from 1; goes into locations. */
  readonly file?: number;
  /** Limits to change; `fileBytes` and `rows` do not apply to a stream. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads an NDJSON file of any size in little memory.
 *
 * @param chunks - the bytes, in order
 * @param options - file number and limits
 * @returns batches of values, each with its line, and what was noticed
 * @throws NjiaError `LIMIT-JSON-DEPTH`
 */
export async function* readNdjsonStream(
  chunks: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  options: NdjsonStreamOptions = {},
): AsyncGenerator<NdjsonBatch, void, undefined> {
  const reader = new NdjsonReader(withDefaultLimits(options.limits), options.file);
  for await (const { chunk, last } of eachChunk(chunks)) {
    const batch = reader.read(chunk, last);
    if (batch.values.length > 0 || batch.issues.length > 0) yield batch;
  }
}
