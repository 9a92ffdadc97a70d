import { canonicalJson } from './canonicalJson.js';
import { Sha256 } from './sha256.js';

/**
 * Hash of tables of records: SHA-256 over the canonical JSON of the records in sorted order. The order of records and of
 * keys does not matter, nor into how many files they were split.
 *
 * @param tables - Names and records.
 * @returns 64 hexadecimal digits.
 */
export function dataHash(tables: readonly (readonly [string, readonly object[]])[]): string {
  const hash = new Sha256();
  for (const [name, rows] of tables) {
    hash.update(`${JSON.stringify(name)}\n`);
    for (const line of rows
      .map((row) => canonicalJson(row))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      hash.update(`${line}\n`);
  }
  return hash.hex();
}
