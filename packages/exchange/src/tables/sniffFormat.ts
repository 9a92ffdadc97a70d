import { fileError } from './fileError.js';
import { ole2Error } from './ole2Error.js';
import { startsWith } from './startsWith.js';

/** Container or kind of text that the first bytes show. */
export type SniffedFormat = 'zip' | 'text';

/** First bytes of files that people send by mistake; none of them is read. */
const otherFiles: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
  [0x50, 0x41, 0x52, 0x31], // Parquet
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4d, 0x5a, 0x90, 0x00], // Windows program
];

/** BIFF streams of Excel 2 to 4, from before Excel put its files into OLE2 containers. */
const oldWorkbooks: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Tells by its first bytes what a file is. Names and extensions are not looked at: they lie.
 *
 * @param bytes - the file
 * @returns `zip` or `text`
 * @throws NjiaError with the code that says what else the file is
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) throw fileError('FILE-EMPTY');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return 'zip';
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw ole2Error(bytes);
  if (oldWorkbooks.some((start) => startsWith(bytes, start))) throw fileError('FILE-XLS');
  if (otherFiles.some((start) => startsWith(bytes, start))) throw fileError('FILE-BINARY');
  return 'text';
}
