import { describe, expect, it } from 'vitest';
import { samplePolicy, sampleRelease, sampleRows } from '../../test/releaseSample.js';
import { findBrokenEntry } from '../release/ledger.js';
import { sealRelease } from './sealRelease.js';
import { verifyRelease } from './verifyRelease.js';

const { originals, bytes } = sampleRelease();
const details = {
  inputHash: `sha256:${'c'.repeat(64)}`,
  codeVersion: '0.1.0',
  riskBefore: 0.8,
  riskAfter: 0.1,
  releasedBy: 'data office',
  reason: 'test',
  releasedOn: '2026-07-14',
};

describe('sealRelease', () => {
  it('seals what has passed, and writes it into the ledger', async () => {
    const verdict = await verifyRelease({ bytes, policy: samplePolicy, originals });
    const sealed = await sealRelease(bytes, samplePolicy, verdict, details);
    expect(sealed.bytes).toEqual(bytes);
    expect(sealed.ledger[0]?.record).toMatchObject({
      fileHash: verdict.fileHash,
      rows: verdict.rows,
      policyName: 'sample',
    });
    expect(await findBrokenEntry(sealed.ledger)).toBeUndefined();
  });

  it('throws for a failed, a copied, a foreign and an outdated verdict', async () => {
    const verdict = await verifyRelease({ bytes, policy: samplePolicy, originals });
    const failed = await verifyRelease({ bytes, policy: samplePolicy });
    const refused = /no passing verdict/u;
    await expect(sealRelease(bytes, samplePolicy, failed, details)).rejects.toThrow(refused);
    await expect(sealRelease(bytes, samplePolicy, { ...verdict }, details)).rejects.toThrow(
      refused,
    );
    await expect(sealRelease(bytes.slice(1), samplePolicy, verdict, details)).rejects.toThrow(
      refused,
    );
    await expect(
      sealRelease(bytes, { ...samplePolicy, purpose: 'other' }, verdict, details),
    ).rejects.toThrow(refused);
    expect(() => Object.assign(failed, { passed: true })).toThrow(TypeError);
    const { ledger } = await sealRelease(bytes, samplePolicy, verdict, details);
    await expect(sealRelease(bytes, samplePolicy, verdict, details, ledger)).rejects.toThrow(
      refused,
    );
  });
});

describe('earlier releases', () => {
  const rows = sampleRows(400);

  async function failuresAfter(
    first: ReturnType<typeof sampleRelease>,
    second: ReturnType<typeof sampleRelease>,
    files = [first.bytes],
  ): Promise<string[]> {
    const verdict = await verifyRelease({
      bytes: first.bytes,
      policy: samplePolicy,
      originals: first.originals,
    });
    const { ledger } = await sealRelease(first.bytes, samplePolicy, verdict, details);
    const next = await verifyRelease({
      bytes: second.bytes,
      policy: samplePolicy,
      originals: second.originals,
      earlier: { ledger, files },
    });
    return next.checks.filter(({ pass }) => !pass).map(({ id }) => id);
  }

  it('may be given again, and need their files', async () => {
    const first = sampleRelease(rows);
    expect(await failuresAfter(first, first)).toEqual([]);
    expect(await failuresAfter(first, first, [])).toEqual(['ledger']);
  });

  it('are not told apart by one person', async () => {
    const [first, second] = [sampleRelease(rows), sampleRelease(rows.slice(1))];
    expect(await failuresAfter(first, second)).toContain('differencing');
  });

  it('must stand in a whole ledger', async () => {
    const first = sampleRelease(rows);
    const verdict = await verifyRelease({
      bytes: first.bytes,
      policy: samplePolicy,
      originals: first.originals,
    });
    const { ledger } = await sealRelease(first.bytes, samplePolicy, verdict, details);
    const forged = ledger.map((entry) => ({ ...entry, record: { ...entry.record, rows: 7 } }));
    const next = await verifyRelease({
      bytes: first.bytes,
      policy: samplePolicy,
      originals: first.originals,
      earlier: { ledger: forged, files: [first.bytes] },
    });
    expect(next.checks.find(({ id }) => id === 'ledger')?.pass).toBe(false);
  });
});
