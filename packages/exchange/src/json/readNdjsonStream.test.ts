import { expect, it } from 'vitest';
import { readNdjsonStream } from './readNdjsonStream.js';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

const text = '{"id":"J-1","place":"Taita–Taveta"}\r\n\n{"id": broken}\n{"id":"J-2","id":"J-3"}';

it.each([1, 7, 1024, 100_000])('reads the same in pieces of %i bytes', async (size) => {
  const lines: unknown[] = [];
  const rules: unknown[] = [];
  for await (const { values, issues } of readNdjsonStream(inPieces(text, size))) {
    lines.push(...values.map(({ line, value }) => [line, { ...(value as object) }]));
    rules.push(...issues.map(({ rule, location }) => [rule, location?.line]));
  }
  expect(lines).toEqual([
    [1, { id: 'J-1', place: 'Taita–Taveta' }],
    [4, { id: 'J-3' }],
  ]);
  expect(rules).toEqual([
    ['FILE-JSON-LINE', 3],
    ['FILE-JSON-DUPLICATE-KEY', 4],
  ]);
});

it('reads a web stream', async () => {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('[1]\n[2]\n'));
      controller.close();
    },
  });
  let count = 0;
  for await (const { values } of readNdjsonStream(stream)) count += values.length;
  expect(count).toBe(2);
});
