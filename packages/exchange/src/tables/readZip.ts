import type { Issue } from '@njia/schema';
import { readCsv } from '../csv/readCsv.js';
import type { Limits } from '../limits/limits.js';
import { readWorkbook } from '../xlsx/read/readWorkbook.js';
import { ZipContainer } from '../xlsx/zip/zipContainer.js';
import type { ZipEntry } from '../xlsx/zip/zipEntry.js';
import type { ReadSourceOptions } from './readSourceOptions.js';
import type { Source } from './source.js';
import type { Table } from './table.js';
import { textTable } from './textTable.js';

/** Files that systems put into archives by themselves. */
const clutter = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u;

/**
 * Reads a zip container: a workbook, or an archive of CSV files such as ODK Central exports, which
 * becomes one table a file. Media files beside the CSV files are left packed.
 *
 * @param bytes - the container
 * @param options - delimiter and file number
 * @param limits - limits in force
 * @returns the content
 * @throws NjiaError with a `FILE-` or `LIMIT-` code
 */
export function readZip(
  bytes: Uint8Array,
  options: ReadSourceOptions,
  limits: Limits,
): Omit<Source, 'bytes' | 'sha256'> {
  const container = new ZipContainer(bytes, limits);
  const files = [...container.entries.values()].filter(({ name }) => !clutter.test(name));
  const texts = files.filter(({ name }) => /\.csv$/iu.test(name));
  const isPackage = files.some(({ name }) => name.toLowerCase() === '[content_types].xml');
  if (texts.length === 0 || isPackage) {
    return { format: 'xlsx', ...readWorkbook(container, options.file, limits) };
  }
  return readArchive(container, texts, options, limits);
}

function readArchive(
  container: ZipContainer,
  entries: readonly ZipEntry[],
  options: ReadSourceOptions,
  limits: Limits,
): Omit<Source, 'bytes' | 'sha256'> {
  const tables: Table[] = [];
  const issues: Issue[] = [];
  let first: Pick<Source, 'encoding' | 'delimiter'> | undefined;
  for (const [index, entry] of entries.entries()) {
    const sheet = index + 1;
    const name = entry.name.slice(entry.name.lastIndexOf('/') + 1).replace(/\.csv$/iu, '');
    const content = container.unpackWhole(entry);
    // A repeat without answers is an empty file.
    const reading = content.length === 0 ? undefined : readCsv(content, options, limits);
    tables.push(textTable(sheet, name, reading?.rows ?? []));
    if (reading === undefined) continue;
    const { encoding, delimiter } = reading;
    first ??= { encoding, delimiter };
    for (const issue of reading.issues)
      issues.push({ ...issue, location: { ...issue.location, sheet } });
  }
  return { format: 'csv', ...first, tables, issues };
}
