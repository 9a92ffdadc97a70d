import type { Dialect, ReadOptions } from '../dialects/dialect.js';
import type { Source } from '../tables/source.js';
import type { Reading } from './reading.js';
import { scanUnread } from './scanUnread.js';

/**
 * Reads a source as a dialect lays it out, and looks for personal data in what the dialect leaves.
 *
 * @param dialect - The dialect recognised.
 * @param source - The file, or a part of it.
 * @param options - File number, order of day and month, profile, a checked mapping.
 */
export function readAs(dialect: Dialect, source: Source, options: ReadOptions): Reading {
  const reading = dialect.read(source, options);
  const found = scanUnread(source, reading.unread ?? [], options);
  return found.length === 0 ? reading : { ...reading, issues: [...reading.issues, ...found] };
}
