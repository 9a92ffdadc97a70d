import type { Issue } from '@njia/schema';
import { encodingIssues } from './encodingIssues.js';
import { TextReader } from './textReader.js';
import type { TextReading } from './textReader.js';

/**
 * Decodes a whole text.
 *
 * @param bytes - the text
 * @param file - number of the file, for locations
 * @returns the text, its encoding, and what is to be said about it
 */
export function decodeText(
  bytes: Uint8Array,
  file?: number,
): {
  readonly text: string;
  readonly encoding: TextReading['encoding'];
  readonly issues: readonly Issue[];
} {
  const reader = new TextReader();
  const text = reader.read(bytes, true);
  return { text, encoding: reader.reading.encoding, issues: encodingIssues(reader.reading, file) };
}
