import type { ReadOptions } from '../dialects/dialect.js';
import type { Limits } from '../limits/limits.js';
import { limitError } from '../limits/limitError.js';
import { readRecords } from '../records/readRecords.js';
import { readSource } from '../tables/readSource.js';
import { Sha256Stream } from '../tables/sha256Stream.js';
import { sniffFormat } from '../tables/sniffFormat.js';
import { sniffText } from '../tables/sniffText.js';
import { eachChunk, type Chunk } from '../text/eachChunk.js';
import type { ReadBatch, ReadFile } from './readBatch.js';
import { streamCsv } from './streamCsv.js';
import { streamNdjson } from './streamNdjson.js';

/** The bytes of a file as they come: a web stream, or anything that can be walked through. */
export type Bytes = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** Bytes by which the format is told. */
const sniffed = 64 * 1024;

/**
 * Reads a file of any format a part at a time, as far as the format can be read in parts.
 *
 * @param bytes - The file.
 * @param options - How it is read; with the number of the file.
 * @param limits - Limits in force.
 * @returns The parts, with how the file was read at the end, and the hash of what was read so far.
 */
export function streamFile(
  bytes: Bytes,
  options: ReadOptions & { readonly file: number },
  limits: Limits,
): {
  readonly source: AsyncGenerator<ReadBatch, ReadFile, undefined>;
  readonly hash: Sha256Stream;
} {
  const hash = new Sha256Stream();
  return { source: parts(eachChunk(bytes), hash, options, limits), hash };
}

async function* parts(
  chunks: AsyncGenerator<Chunk, void, undefined>,
  hash: Sha256Stream,
  options: ReadOptions & { readonly file: number },
  limits: Limits,
): AsyncGenerator<ReadBatch, ReadFile, undefined> {
  const head: Chunk[] = [];
  let length = 0;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    hash.update(next.value.chunk);
    head.push(next.value);
    length += next.value.chunk.length;
    if (next.value.last || length >= sniffed) break;
  }
  const all = rejoined(head, chunks, hash);
  const start = joined(head.map(({ chunk }) => chunk));
  const format = sniffFormat(start) === 'zip' ? 'zip' : sniffText(start);
  if (format === 'csv') return yield* streamCsv(all, options, limits);
  if (format === 'ndjson' && isOwn(start)) return yield* streamNdjson(all, options.file, limits);
  return yield* whole(all, options, limits);
}

/** The chunks that were looked at, then the others. */
async function* rejoined(
  head: readonly Chunk[],
  rest: AsyncIterable<Chunk>,
  hash: Sha256Stream,
): AsyncGenerator<Chunk, void, undefined> {
  yield* head;
  if (head.at(-1)?.last === true) return;
  for await (const next of rest) {
    hash.update(next.chunk);
    yield next;
  }
}

/** NDJSON of the shared format says so on its first line. */
function isOwn(start: Uint8Array): boolean {
  const [line = ''] = new TextDecoder().decode(start).trimStart().split('\n');
  return line.replaceAll(' ', '').includes('"standard":"njia"');
}

async function* whole(
  chunks: AsyncIterable<Chunk>,
  options: ReadOptions & { readonly file: number },
  limits: Limits,
): AsyncGenerator<ReadBatch, ReadFile, undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const { chunk } of chunks) {
    length += chunk.length;
    if (length > limits.fileBytes) throw limitError('fileBytes', limits);
    pieces.push(chunk);
  }
  const source = await readSource(joined(pieces), { file: options.file, limits });
  const reading = readRecords(source, options);
  yield {
    ...reading,
    ownIds: reading.dialect === 'njia-json' || reading.dialect === 'njia-ndjson',
  };
  return {
    format: source.format,
    dialect: reading.dialect,
    evidence: reading.evidence,
    encoding: source.encoding,
    delimiter: source.delimiter,
    sheets: source.tables.map(({ sheet, visibility, rows }) => ({
      sheet,
      visibility,
      rows: rows.length,
    })),
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
