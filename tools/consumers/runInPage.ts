import { createContext, runInContext } from 'node:vm';

/**
 * Runs a bundled script as a page under a strict content security policy would: web-standard names only, no Node, no
 * code from text.
 *
 * @param script - the bundle, an immediately invoked function
 * @returns what the script left in the global `surface`
 */
export function runInPage(script: string): string {
  const page: Record<string, unknown> = {
    Blob,
    DecompressionStream,
    CompressionStream,
    ReadableStream,
    TextDecoder,
    TextDecoderStream,
    TextEncoder,
    TransformStream,
    URL,
    WritableStream,
    crypto: globalThis.crypto,
    queueMicrotask,
    setTimeout,
  };
  const context = createContext(page, { codeGeneration: { strings: false, wasm: false } });
  runInContext(script, context, { timeout: 60_000 });
  const { surface } = page;
  if (typeof surface !== 'string') throw new Error('The page left no result.');
  return surface;
}
