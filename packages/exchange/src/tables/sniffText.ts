import { TextReader } from '../text/textReader.js';
import { fileError } from './fileError.js';

const sampleBytes = 64 * 1024;

/** JSON begins with a bracket, and then only a few things may follow; a CSV header may not. */
const jsonStart = /^\{\s*["}]|^\[\s*(?:[[{"\]\-\d]|true\b|false\b|null\b)/u;

/**
 * Tells what kind of text a file is.
 *
 * @param bytes - the file
 * @returns its format
 * @throws NjiaError `FILE-HTML` or `FILE-XML`
 */
export function sniffText(bytes: Uint8Array): 'csv' | 'json' | 'ndjson' {
  const sample = new TextReader().read(bytes.subarray(0, sampleBytes), true).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|!--|script|style|div)\b/iu.test(sample)) {
    throw fileError('FILE-HTML');
  }
  if (/^<\?xml\b/iu.test(sample))
    throw fileError(sample.includes('<html') ? 'FILE-HTML' : 'FILE-XML');
  if (!jsonStart.test(sample)) return 'csv';
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const [first = '', second = ''] = lines.map((line) => line.trim());
  const one = /^\{.*\}$|^\[.*\]$/u.test(first);
  return one && /^[{[]/u.test(second) ? 'ndjson' : 'json';
}
