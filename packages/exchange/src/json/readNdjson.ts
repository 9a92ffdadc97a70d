import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import type { JsonReading } from './readJson.js';
import { NdjsonReader } from './ndjsonReader.js';

/**
 * Reads a whole NDJSON file.
 *
 * @param bytes - the file
 * @param limits - limits in force
 * @param file - number of the file, for locations
 * @returns the list of its values, their lines, encoding and findings
 * @throws NjiaError `LIMIT-ROWS` or `LIMIT-JSON-DEPTH`
 */
export function readNdjson(
  bytes: Uint8Array,
  limits: Limits,
  file?: number,
): JsonReading & { readonly lines: readonly number[] } {
  const reader = new NdjsonReader(limits, file);
  const { values, issues } = reader.read(bytes, true);
  if (values.length > limits.rows) throw limitError('rows', limits);
  return {
    json: values.map(({ value }) => value),
    lines: values.map(({ line }) => line),
    encoding: reader.encoding,
    issues,
  };
}
