import { extname } from 'node:path';

const formats: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.md': 'md',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.txt': 'pretty',
};

/** The report format that the ending of a file name asks for. */
export function formatOfName(path: string): string | undefined {
  return formats[extname(path).toLowerCase()];
}
