import { describe, expect, it } from 'vitest';
import { appendToLedger, findBrokenEntry, ledgerHead } from './ledger.js';
import type { LedgerEntry, ReleaseRecord } from './LedgerEntry.js';

const record = (rows: number): ReleaseRecord => ({
  fileHash: `sha256:${'a'.repeat(64)}`,
  policyHash: `sha256:${'b'.repeat(64)}`,
  inputHash: `sha256:${'c'.repeat(64)}`,
  codeVersion: '0.1.0',
  policyName: 'partner',
  rows,
  riskBefore: 0.8,
  riskAfter: 0.1,
  releasedBy: 'data office',
  reason: 'quarterly return',
  releasedOn: '2026-07-14',
});

async function ledgerOf(count: number): Promise<LedgerEntry[]> {
  let ledger: LedgerEntry[] = [];
  for (let at = 0; at < count; at++) ledger = await appendToLedger(ledger, record(100 + at));
  return ledger;
}

describe('the ledger', () => {
  it('is whole as it was written, also after a journey through JSON', async () => {
    const ledger = await ledgerOf(5);
    expect(
      await findBrokenEntry(
        JSON.parse(JSON.stringify(ledger)) as LedgerEntry[],
        ledgerHead(ledger),
      ),
    ).toBeUndefined();
    expect(await findBrokenEntry([])).toBeUndefined();
  });

  it('breaks at any edited byte', async () => {
    const text = JSON.stringify(await ledgerOf(3));
    for (let at = 0; at < text.length; at += 1) {
      const old = text.charAt(at);
      if (!/[a-z0-9]/u.test(old)) continue;
      const changed = `${text.slice(0, at)}${old === '1' ? '2' : '1'}${text.slice(at + 1)}`;
      let ledger: LedgerEntry[];
      try {
        ledger = JSON.parse(changed) as LedgerEntry[];
      } catch {
        continue;
      }
      expect(await findBrokenEntry(ledger), changed).not.toBeUndefined();
    }
  });

  it('breaks when entries are removed, swapped, or cut off at the end', async () => {
    const ledger = await ledgerOf(4);
    const [a, b, c, d] = ledger as [LedgerEntry, LedgerEntry, LedgerEntry, LedgerEntry];
    expect(await findBrokenEntry([b, c, d])).toBe(0);
    expect(await findBrokenEntry([a, c, d])).toBe(1);
    expect(await findBrokenEntry([a, c, b, d])).toBe(1);
    expect(await findBrokenEntry([a, b])).toBeUndefined();
    expect(await findBrokenEntry([a, b], ledgerHead(ledger))).toBe(2);
  });
});
