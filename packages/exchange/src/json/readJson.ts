import type { Issue } from '@njia/schema';
import type { Limits } from '../limits/limits.js';
import { fileError } from '../tables/fileError.js';
import { decodeText } from '../text/decodeText.js';
import type { TextReading } from '../text/textReader.js';
import { JsonParser } from './jsonParser.js';

/** A JSON file as read. */
export interface JsonReading {
  /** Its value; objects have no prototype. */
  readonly json: unknown;
  /** Encoding found. */
  readonly encoding: TextReading['encoding'];
  /** What was noticed. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a JSON file.
 *
 * @param bytes - the file
 * @param limits - limits in force
 * @param file - number of the file, for locations
 * @returns value, encoding and findings
 * @throws NjiaError `FILE-EMPTY`, `FILE-JSON-BROKEN` with line and column, or `LIMIT-JSON-DEPTH`
 */
export function readJson(bytes: Uint8Array, limits: Limits, file?: number): JsonReading {
  const { text, encoding, issues } = decodeText(bytes, file);
  if (text.trim() === '') throw fileError('FILE-EMPTY');
  const parser = new JsonParser(text, limits, 1, file);
  const json = parser.parse();
  return { json, encoding, issues: [...issues, ...parser.issues] };
}
