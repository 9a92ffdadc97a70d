import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { AttributeRole } from '../policy/Policy.js';
import { makeRelease } from '../release/makeRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { compareVerdicts } from './compareVerdicts.js';
import type { EarlierReleases } from './ReleaseEvidence.js';
import { verifyRelease } from './verifyRelease.js';

const header = ['id', 'county', 'age', 'form', 'ref'];
/** One person alone is of county K0 and age a; half of the rows have a reference of their own, the others have none. */
function ageOf(at: number): string {
  if (at >= 110) return at % 2 === 0 ? 'e' : 'f';
  const age = ['a', 'b', 'c', 'd'][Math.floor(at / 6) % 4] ?? '';
  return age === 'a' && at % 6 === 0 && at > 0 ? 'b' : age;
}
const rows = Array.from({ length: 240 }, (_, at) => [
  `P-${String(100000 + at)}`,
  `K${String(at % 6)}`,
  ageOf(at),
  Math.floor(at / 24) % 2 === 0 ? 'labour' : 'sexual',
  at < 110 ? `R${String(at)}` : 'none',
]);
const details = {
  codeVersion: '0.1.0',
  releasedBy: 'office',
  reason: 'test',
  releasedOn: '2026-07-14',
};
const [Q, I, S, N] = ['quasi-identifier', 'identifier', 'sensitive', 'insensitive'] as const;

async function release(
  roles: readonly AttributeRole[],
  k: number,
  earlier?: EarlierReleases,
  more: readonly string[][] = [],
) {
  const policy = definePolicy({
    name: 'p',
    purpose: 'p',
    attributes: header.map((column, at) => ({ column, role: roles[at] ?? 'identifier' })),
    models: [{ model: 'k-anonymity', k }],
  });
  const { table } = tableFromRows(header, [...rows, ...more]);
  const outcome = await makeRelease({ table, policy, details, ...(earlier && { earlier }) });
  const failing = outcome.verdict?.checks.filter(({ pass }) => !pass).map(({ id }) => id);
  return { ...outcome, failing, policy };
}

function after({ sealed }: Awaited<ReturnType<typeof release>>): EarlierReleases {
  if (sealed === undefined) throw new Error('not sealed');
  return { ledger: sealed.ledger, files: [sealed.bytes] };
}

describe('two releases together', () => {
  it('are not joined by what stands in both as it is', async () => {
    const first = await release([I, Q, I, S, N], 5);
    const second = await release([I, I, Q, S, N], 5, after(first));
    expect(second.failing).toEqual(['rejoining']);
    // Without the joining column only the form is in both, and of each form there are many.
    const other = await release([I, I, Q, S, I], 5, after(first));
    expect(other.failing).toEqual([]);
    expect(other.verdict?.notProven).toContain('joins-across-releases');
  });

  it('may be the same', async () => {
    const first = await release([I, Q, I, S, N], 5);
    expect((await release([I, Q, I, S, N], 5, after(first))).failing).toEqual([]);
  });

  it('keep the greater promise', async () => {
    const first = await release([I, Q, I, S, I], 20);
    expect(first.sealed?.ledger[0]?.record.k).toBe(20);
    const two = [
      ['P-999998', 'K1', 'a', 'labour', 'R1'],
      ['P-999999', 'K1', 'a', 'sexual', 'R2'],
    ];
    expect((await release([I, Q, I, S, I], 2, after(first), two)).failing).toContain(
      'differencing',
    );
    expect((await release([I, Q, I, S, I], 1, after(first), two)).failing).toContain(
      'differencing',
    );
    const ofTwo = await release([I, Q, I, S, I], 2);
    expect((await release([I, Q, I, S, I], 2, after(ofTwo), two)).failing).toEqual([]);
  });
});

describe('a verdict', () => {
  it('names what was looked at, in any order of the originals, and the ledger keeps it', async () => {
    const { verdict, sealed } = await release([I, Q, I, S, N], 5);
    expect(verdict?.originalsHash).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(verdict?.reportHashes).toHaveLength(2);
    expect(sealed?.ledger[0]?.record.inputHash).toBe(verdict?.originalsHash);
    const { policy } = await release([I, Q, I, S, N], 5);
    const bytes = sealed?.bytes ?? new Uint8Array();
    const turned = { header, rows: [...rows].reverse() };
    const again = await verifyRelease({ bytes, policy, originals: turned });
    expect(again.originalsHash).toBe(verdict?.originalsHash);
    const others = {
      header,
      rows: rows.map((row, at) => (at === 0 ? ['P-1', ...row.slice(1)] : row)),
    };
    const foreign = await verifyRelease({ bytes, policy, originals: others });
    expect(foreign.originalsHash).not.toBe(verdict?.originalsHash);
  });

  it('is sealed with a day only', async () => {
    const { table } = tableFromRows(header, rows);
    const { policy } = await release([I, Q, I, S, N], 5);
    const request = { table, policy, details: { ...details, releasedOn: 'yesterday' } };
    await expect(makeRelease(request)).rejects.toThrow(/no civil date/u);
  });

  it('from a file is held against one made anew', async () => {
    const { verdict, sealed, policy } = await release([I, Q, I, S, N], 5);
    const stored = JSON.parse(JSON.stringify(verdict)) as Record<string, unknown>;
    const bytes = sealed?.bytes ?? new Uint8Array();
    const fresh = await verifyRelease({ bytes, policy, originals: { header, rows } });
    const { agrees, differing, notRepeated } = compareVerdicts(stored, fresh);
    expect({ agrees, differing }).toEqual({ agrees: true, differing: [] });
    expect(notRepeated).toContain('small-counts');
    const edits: readonly [Record<string, unknown>, string][] = [
      [{ passed: false }, 'passed'],
      [{ rows: 7 }, 'rows'],
      [{ fileHash: 'sha256:00' }, 'fileHash'],
      [{ policyHash: 'sha256:00' }, 'policyHash'],
      [{ originalsHash: undefined }, 'originalsHash'],
      [{ notProven: [] }, 'notProven'],
      [{ checks: [] }, 'checks/candidates'],
      [{ passed: true, note: 'Zawadi' }, 'unknown'],
      [
        { checks: [...(verdict?.checks ?? []), { id: 'Zawadi', pass: true, failing: 0 }] },
        'checks/unknown',
      ],
      [
        { checks: [{ id: 'candidates', pass: true, failing: 0 }, ...(verdict?.checks ?? [])] },
        'checks/candidates',
      ],
      [
        {
          checks: verdict?.checks.map((check) =>
            check.id === 'candidates' ? { ...check, found: 99 } : check,
          ),
        },
        'checks/candidates',
      ],
    ];
    for (const [edit, found] of edits)
      expect(compareVerdicts({ ...stored, ...edit }, fresh).differing).toContain(found);
    for (const edit of edits.map(([each]) => each))
      expect(JSON.stringify(compareVerdicts({ ...stored, ...edit }, fresh))).not.toContain(
        'Zawadi',
      );
    for (const nonsense of [null, 'x', [], { checks: 7, notProven: 'x' }])
      expect(compareVerdicts(nonsense, fresh).agrees).toBe(false);
  });
});
