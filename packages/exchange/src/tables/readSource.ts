import { readCsv } from '../csv/readCsv.js';
import { readJson } from '../json/readJson.js';
import { readNdjson } from '../json/readNdjson.js';
import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import { withDefaultLimits } from '../limits/withDefaultLimits.js';
import { readZip } from './readZip.js';
import type { ReadSourceOptions } from './readSourceOptions.js';
import { sha256 } from './sha256.js';
import { sniffFormat } from './sniffFormat.js';
import { sniffText } from './sniffText.js';
import type { Source } from './source.js';
import { textTable } from './textTable.js';

/**
 * Reads a file into tables or a JSON value. What it is, is told by content, never by name.
 *
 * @param bytes - the file
 * @param options - limits, delimiter, file number
 * @returns the source, with what was noticed on the way
 * @throws NjiaError with a `FILE-` or `LIMIT-` code when the file as a whole cannot be read
 */
export async function readSource(
  bytes: Uint8Array,
  options: ReadSourceOptions = {},
): Promise<Source> {
  const limits = withDefaultLimits(options.limits);
  if (bytes.length > limits.fileBytes) throw limitError('fileBytes', limits);
  const content = readContent(bytes, options, limits);
  return { ...content, bytes: bytes.length, sha256: await sha256(bytes) };
}

function readContent(
  bytes: Uint8Array,
  options: ReadSourceOptions,
  limits: Limits,
): Omit<Source, 'bytes' | 'sha256'> {
  if (sniffFormat(bytes) === 'zip') return readZip(bytes, options, limits);
  const format = sniffText(bytes);
  if (format === 'csv') {
    const { rows, ...found } = readCsv(bytes, options, limits);
    return { format, ...found, tables: [textTable(1, '', rows)] };
  }
  const read = format === 'json' ? readJson : readNdjson;
  return { format, ...read(bytes, limits, options.file), tables: [] };
}
