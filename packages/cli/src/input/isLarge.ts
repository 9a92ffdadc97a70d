import { open, stat } from 'node:fs/promises';

/** Files above this size are read as a stream: the records of 4 MiB of CSV take about a quarter of a gigabyte. */
export const largeBytes = 4 * 1024 * 1024;

/**
 * Whether a file is too large to be held in memory and can be read as a stream: a workbook cannot.
 *
 * @param path - Path as typed; standard input counts as small, since its size is not known.
 */
export async function isLarge(path: string): Promise<boolean> {
  const state = await stat(path).catch(() => undefined);
  if (path === '-' || state?.isFile() !== true || state.size <= largeBytes) return false;
  const handle = await open(path).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') !== 'PK';
  } finally {
    await handle.close();
  }
}
