import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { renderRelease } from '../release/renderRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import type { Table } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import { anonymise, anonymiseAsync } from './anonymise.js';

/** A table of many columns without any order in it, and a policy that asks for the optimum over all of them. */
function wide(columns: number, rows: number): [Table, Policy] {
  let state = 1;
  const draw = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const names = Array.from({ length: columns }, (_, at) => `c${String(at)}`);
  const { table } = tableFromRows(
    names,
    Array.from({ length: rows }, () => names.map(() => String(Math.floor(draw() * draw() * 5)))),
  );
  const policy = definePolicy({
    name: 'wide',
    purpose: 'a test',
    attributes: names.map((column) => ({ column, role: 'quasi-identifier' })),
    models: [{ model: 'k-anonymity', k: 5 }],
    transformation: { method: 'generalise' },
  });
  return [table, policy];
}

describe('a search for the optimum', () => {
  it.each([21, 40, 60])('over %i columns is refused before it starts', (columns) => {
    let looked = 0;
    const run = () => anonymise(...wide(columns, 50), { onProgress: () => looked++ });
    expect(run).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
    expect(looked).toBe(0);
  });

  it('over forty columns is not needed where the table holds as it stands', () => {
    const [table, policy] = wide(40, 50);
    const rows = [0, 1].flatMap((row) => Array.from({ length: 6 }, () => row));
    const { release, plan } = anonymise(takeRows(table, Int32Array.from(rows)), policy);
    expect(release?.rowCount).toBe(12);
    expect(plan?.nodes).toEqual([Array.from({ length: 40 }, () => 0)]);
  });

  it('ends where its work becomes too much, at the same node every time', () => {
    const looked = [0, 1].map(() => {
      const seen: number[] = [];
      const options = {
        maximumWork: 25_000_000,
        onProgress: (evaluated: number) => seen.push(evaluated),
      };
      expect(() => anonymise(...wide(13, 300), options)).toThrow(
        expect.objectContaining({ code: 'limit-exceeded' }),
      );
      return seen;
    });
    expect(looked[0]?.length).toBeGreaterThan(2);
    expect(looked[0]).toEqual(looked[1]);
  });

  it('ends when its time is over, and has no result then', async () => {
    let now = 0;
    const clock = () => (now += 100);
    const late = { timeLimit: 500, clock };
    const error = expect.objectContaining({ code: 'limit-exceeded' }) as unknown;
    expect(() => anonymise(...wide(13, 100), late)).toThrow(error);
    await expect(anonymiseAsync(...wide(13, 100), late)).rejects.toThrow(error);
  });

  it('lets a signal through that comes meanwhile', async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort();
    }, 1);
    const run = anonymiseAsync(...wide(16, 600), { signal: controller.signal });
    await expect(run).rejects.toThrow(expect.objectContaining({ code: 'aborted' }));
    clearTimeout(timer);
  });
});

describe('anonymiseAsync', () => {
  it.each(['generalise', 'suppress', 'mixed', 'recode'] as const)(
    'gives the same bytes as anonymise: %s',
    async (method) => {
      const [table, declared] = wide(8, 300);
      const policy = { ...declared, transformation: { method } };
      const here = anonymise(table, policy);
      const there = await Promise.all([
        anonymiseAsync(table, policy, { timeLimit: 1e6 }),
        anonymiseAsync(table, policy),
      ]);
      const bytes = here.release && renderRelease(here.release);
      expect(bytes?.length).toBeGreaterThan(100);
      for (const { release, report, plan } of there) {
        expect(release && renderRelease(release)).toEqual(bytes);
        expect({ report, plan }).toEqual({ report: here.report, plan: here.plan });
      }
    },
  );
});
