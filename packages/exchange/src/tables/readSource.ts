import { readCsv } from '../csv/readCsv.js';
import { limitError } from '../limits/limitError.js';
import { withDefaultLimits } from '../limits/withDefaultLimits.js';
import { readWorkbook } from '../xlsx/read/readWorkbook.js';
import { ZipContainer } from '../xlsx/zip/zipContainer.js';
import type { ReadSourceOptions } from './readSourceOptions.js';
import { sha256 } from './sha256.js';
import { sniffFormat } from './sniffFormat.js';
import type { Source } from './source.js';

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
  const format = sniffFormat(bytes);
  const head = { bytes: bytes.length, sha256: await sha256(bytes) };
  if (format === 'zip') {
    const container = new ZipContainer(bytes, limits);
    return { format: 'xlsx', ...head, ...readWorkbook(container, options.file, limits) };
  }
  const { rows, issues, encoding, delimiter } = readCsv(bytes, options, limits);
  return {
    format: 'csv',
    ...head,
    encoding,
    delimiter,
    tables: [
      {
        sheet: 1,
        name: '',
        visibility: 'visible',
        rows,
        hiddenColumns: [],
        merges: [],
        comments: [],
        formulas: [],
      },
    ],
    issues,
  };
}
