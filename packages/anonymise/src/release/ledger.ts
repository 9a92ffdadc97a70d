import { canonicalJson } from '../policy/canonicalJson.js';
import type { LedgerEntry, ReleaseRecord } from './LedgerEntry.js';
import { sha256 } from './sha256.js';

const START = `sha256:${'0'.repeat(64)}`;

/**
 * Adds a release to the ledger.
 *
 * @param ledger - the ledger so far
 * @param record - the release; a copy is kept
 * @returns a new ledger with one more entry
 */
export async function appendToLedger(
  ledger: readonly LedgerEntry[],
  record: ReleaseRecord,
): Promise<LedgerEntry[]> {
  const index = ledger.length;
  const previous = ledgerHead(ledger);
  return [
    ...ledger,
    { index, previous, record: { ...record }, hash: await hashEntry({ index, previous, record }) },
  ];
}

/**
 * Finds the first entry at which a ledger was changed: an edited byte, a removed or an inserted entry breaks the chain.
 * What was cut off at the end shows only against a head that was kept elsewhere.
 *
 * @param ledger - the ledger
 * @param head - hash of the last entry, from another place (the last verdict, a printed sheet)
 * @returns position of the first broken entry, `undefined` when the chain is whole
 */
export async function findBrokenEntry(
  ledger: readonly LedgerEntry[],
  head?: string,
): Promise<number | undefined> {
  let previous = START;
  for (const [index, entry] of ledger.entries()) {
    const keys = Object.keys(entry).sort().join();
    const whole =
      keys === 'hash,index,previous,record' &&
      entry.index === index &&
      entry.previous === previous &&
      entry.hash === (await hashEntry(entry));
    if (!whole) return index;
    previous = entry.hash;
  }
  return head === undefined || head === previous ? undefined : ledger.length;
}

/**
 * Hash of the last entry.
 *
 * @param ledger - the ledger
 * @returns the hash; that of an empty ledger is all zeros
 */
export function ledgerHead(ledger: readonly LedgerEntry[]): string {
  return ledger[ledger.length - 1]?.hash ?? START;
}

function hashEntry({
  index,
  previous,
  record,
}: Pick<LedgerEntry, 'index' | 'previous' | 'record'>): Promise<string> {
  return sha256(canonicalJson({ index, previous, record }));
}
