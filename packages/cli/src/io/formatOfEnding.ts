import { extname } from 'node:path';

const formats: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xls': 'xls',
  '.html': 'html',
};

/**
 * The form of data that the ending of a file name promises to the program that opens it.
 *
 * @param path - Path as typed.
 * @returns Such as `csv`; nothing for an ending that promises none.
 */
export function formatOfEnding(path: string): string | undefined {
  return formats[extname(path).toLowerCase()];
}
