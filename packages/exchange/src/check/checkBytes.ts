import { NjiaError } from '@njia/schema';

/**
 * Refuses what is no list of bytes: a path, a stream, one file without its list.
 *
 * @param files - What the caller gave.
 * @throws NjiaError `USAGE-BYTES`.
 */
export function checkBytes(files: unknown): asserts files is readonly Uint8Array[] {
  if (Array.isArray(files) && files.every((file) => file instanceof Uint8Array)) return;
  throw new NjiaError('USAGE-BYTES', 'Files are given as a list of their bytes.', {
    hint: 'Read each file first, then call checkFiles([bytes], options).',
  });
}
