import type { ReadOptions } from '../dialects/dialect.js';
import { recogniseDialect } from '../dialects/recogniseDialect.js';
import type { Source } from '../tables/source.js';
import { fileIssues } from './fileIssues.js';
import { readAs } from './readAs.js';
import type { Reading } from './reading.js';

/**
 * Turns a source into a data set: recognises its dialect by content and reads it. What is wrong with
 * the data becomes issues; nothing is thrown for it. The findings of the file reader come first.
 *
 * @param source - The file as read by `readSource`.
 * @param options - File number, order of day and month, profile, a checked mapping.
 */
export function readRecords(source: Source, options: ReadOptions = {}): Reading {
  const { dialect } = recogniseDialect(source, options);
  const reading = readAs(dialect, source, options);
  const issues = fileIssues(source.issues, source.format, reading.skipped, options.file);
  return { ...reading, issues: [...issues, ...reading.issues] };
}
