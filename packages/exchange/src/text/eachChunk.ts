/** A chunk of bytes, and whether it is the last. */
export interface Chunk {
  /** The bytes; may be empty at the end. */
  readonly chunk: Uint8Array;
  /** Whether no bytes follow. */
  readonly last: boolean;
}

/**
 * Walks through bytes that arrive in chunks, from a web stream or any async iterable, and knows which
 * chunk is the last.
 *
 * @param chunks - the bytes, in order
 * @returns each chunk; an empty last one marks the end
 */
export async function* eachChunk(
  chunks: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
): AsyncGenerator<Chunk, void, undefined> {
  if (Symbol.asyncIterator in chunks) {
    for await (const chunk of chunks) yield { chunk, last: false };
  } else {
    // Some browsers cannot iterate a web stream.
    const reader = (chunks as ReadableStream<Uint8Array>).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        yield { chunk: next.value, last: false };
      }
    } finally {
      await reader.cancel();
    }
  }
  yield { chunk: new Uint8Array(0), last: true };
}
