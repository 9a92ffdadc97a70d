import { sha256 } from '../release/sha256.js';
import type { PlainRows } from './ReleaseEvidence.js';

/**
 * Identity of the originals: SHA-256 over their header and rows as JSON lines, the rows in the order of their text, so
 * that it does not depend on theirs.
 *
 * @param originals - the originals
 * @returns `sha256:...`
 */
export function hashOriginals({ header, rows }: PlainRows): Promise<string> {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return sha256([JSON.stringify(header), ...lines, ''].join('\n'));
}
