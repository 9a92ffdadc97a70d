import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import { sayOutcome } from '../words/sayOutcome.js';
import { verifyRelease } from './verifyRelease.js';

const nodes = [
  { code: 'KE' },
  { code: 'ET' },
  ...['KE-01', 'KE-30'].map((code) => ({ code, parent: 'KE' })),
  { code: 'ET:moyale', parent: 'ET' },
];
const hierarchy = { kind: 'tree', nodes } as const;
const policy = definePolicy({
  name: 'routes',
  purpose: 'a test',
  attributes: [
    { column: 'citizenship', role: 'quasi-identifier' },
    { column: 'origin', role: 'quasi-identifier', hierarchy },
    { column: 'sex', role: 'quasi-identifier' },
    { column: 'route', role: 'sequence', hierarchy },
  ],
  models: [{ model: 'k-anonymity', k: 2 }],
});
const header = ['citizenship', 'origin', 'sex', 'route'];
const originals = {
  header,
  rows: [0, 1, 2].map(() => ['ET', 'ET:moyale', 'female', ['ET:moyale', 'KE-01']]),
};

async function open(row: string): Promise<readonly string[]> {
  const text = `${header.join()}\n${`${row}\n`.repeat(3)}`;
  const bytes = new TextEncoder().encode(text);
  return (await verifyRelease({ bytes, policy, originals })).notProven;
}

describe('stops beside suppressed places', () => {
  const id = 'stops-beside-suppressed-places';

  it.each([
    ['an origin', 'ET,*,female,ET:moyale|KE-01'],
    ['a citizenship', '*,ET:moyale,female,ET:moyale|*'],
  ])('are told in the verdict: %s is suppressed, and a stop is not', async (_, row) => {
    expect(await open(row)).toContain(id);
  });

  it.each([
    ['no place is suppressed', 'ET,ET:moyale,*,ET:moyale|KE-01'],
    ['no stop is told', 'ET,*,female,*'],
    ['there are no stops', 'ET,*,female,'],
  ])('are not there when %s', async (_, row) => {
    expect(await open(row)).not.toContain(id);
  });

  it('are explained in both languages', () => {
    expect(sayOutcome(id, 'en')?.means).toMatch(/first or last stop/u);
    expect(sayOutcome(id, 'sw')?.means).not.toBe(sayOutcome(id, 'en')?.means);
  });
});
