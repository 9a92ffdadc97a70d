import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePolicy, sampleRows } from '../../test/releaseSample.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { appendToLedger } from './ledger.js';
import { makeRelease } from './makeRelease.js';

const { table } = tableFromRows(sampleHeader, sampleRows(400), { sequences: ['route'] });
const details = {
  inputHash: `sha256:${'c'.repeat(64)}`,
  codeVersion: '0.1.0',
  releasedBy: 'data office',
  reason: 'test',
  releasedOn: '2026-07-14',
};

describe('makeRelease', () => {
  it('gives file, reports, verdict and ledger together', async () => {
    const { sealed, report, page, verdict } = await makeRelease({
      table,
      policy: samplePolicy,
      details,
    });
    expect(verdict?.checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(sealed?.ledger).toHaveLength(1);
    expect(verdict?.checks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['small-counts', 'identifiers-in-reports']),
    );
    const { rows, meanRisk } = JSON.parse(report ?? '') as {
      rows: { out: number };
      meanRisk: Record<string, { share: number }>;
    };
    expect(rows.out).toBe(verdict?.rows);
    expect(meanRisk['after']?.share).toBeLessThan(meanRisk['before']?.share ?? 0);
    expect(page).toContain('Mean chance');
    expect(page).not.toMatch(/<script|https?:/u);
  });

  it('gives nothing that could be written when no way is found or the proof fails', async () => {
    const small = tableFromRows(sampleHeader, sampleRows(3), { sequences: ['route'] }).table;
    const refused = await makeRelease({ table: small, policy: samplePolicy, details });
    expect(refused).toEqual({ issues: [expect.objectContaining({ rule: 'k-exceeds-rows' })] });
    const unproven = await makeRelease({
      table,
      policy: samplePolicy,
      details,
      // A ledger whose file is not at hand.
      earlier: {
        ledger: await appendToLedger([], {
          ...details,
          fileHash: details.inputHash,
          policyHash: details.inputHash,
          policyName: 'before',
          rows: 100,
          riskBefore: 1,
          riskAfter: 0.1,
        }),
        files: [],
      },
    });
    expect(unproven.verdict?.passed).toBe(false);
    expect(unproven.sealed ?? unproven.report ?? unproven.page).toBeUndefined();
  });

  it('gives the same bytes for the same table in another order', async () => {
    const turned = tableFromRows(sampleHeader, [...sampleRows(400)].reverse(), {
      sequences: ['route'],
    }).table;
    const [one, two] = await Promise.all(
      [table, turned].map((each) => makeRelease({ table: each, policy: samplePolicy, details })),
    );
    expect(one).toEqual(two);
    expect(one?.sealed).toBeDefined();
  });
});
