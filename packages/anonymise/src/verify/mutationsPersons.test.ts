import { describe, expect, it } from 'vitest';
import { sampleHeader, samplePolicy, sampleRelease } from '../../test/releaseSample.js';
import { definePolicy } from '../policy/definePolicy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { AttributePolicy } from '../policy/Policy.js';
import type { PlainRows, ReleaseEvidence } from './ReleaseEvidence.js';
import { verifyRelease } from './verifyRelease.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failures(evidence: ReleaseEvidence): Promise<string[]> {
  const { checks } = await verifyRelease(evidence);
  return checks.filter(({ pass }) => !pass).map(({ id }) => id);
}

/** Lines in the order of a release: a missing value first. */
function file(header: string, lines: readonly string[]): Uint8Array {
  const sorted = [...lines].sort((left, right) => {
    const [a, b] = [left.split(','), right.split(',')];
    const at = a.findIndex((cell, place) => cell !== b[place]);
    return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
  });
  return encode(`${[header, ...sorted].join('\n')}\n`);
}

describe('one person shown as many', () => {
  const { originals, text } = sampleRelease();
  const [header = '', ...lines] = text.trimEnd().split('\n');

  it('is refused, whatever the disguises: suppressed values, dropped stops', async () => {
    const victim = originals.rows.find(
      (row) => row[3] === 'KE-01' && Array.isArray(row[7]) && row[7].length === 3,
    );
    const [, , , county, age, month, form, route] = victim ?? [];
    const stops = (route ?? []) as readonly string[];
    const quasi = [
      county,
      age,
      month === '2022-07' ? '2022-Q3' : month === '2021-04' ? '2021-Q2' : '2021-Q1',
    ];
    const disguises = [form as string, '*'].flatMap((value) =>
      [stops.join('|'), stops[0] ?? '', ''].map((list) => [...quasi, value, list].join(',')),
    );
    // As many rows of great classes go, so that the counts add up.
    const sizes = new Map<string, number>();
    const classOf = (line: string): string => line.split(',').slice(0, 3).join(',');
    for (const line of lines) sizes.set(classOf(line), (sizes.get(classOf(line)) ?? 0) + 1);
    let gone = 0;
    const kept = lines.filter((line) => {
      const size = sizes.get(classOf(line)) ?? 0;
      if (gone === disguises.length || size <= 12) return true;
      sizes.set(classOf(line), size - 1);
      gone++;
      return false;
    });
    expect(gone).toBe(6);
    const bytes = file(header, [...kept, ...disguises]);
    expect(await failures({ bytes, policy: samplePolicy, originals })).toContain('truthful');
  });
});

const identity = { column: 'id', role: 'identifier' } as const;
const county: AttributePolicy = { column: 'county', role: 'quasi-identifier' };
const sensitive = 'form';
function policyOf(models: readonly ModelSpec[], attributes: readonly AttributePolicy[] = []) {
  const form: AttributePolicy = { column: 'form', role: 'sensitive' };
  const all = attributes.length === 0 ? [identity, county, form] : attributes;
  return definePolicy({ name: 'p', purpose: 'p', attributes: all, models });
}

describe('suppressed sensitive values', () => {
  const originals: PlainRows = {
    header: ['id', 'county', 'form'],
    rows: Array.from({ length: 40 }, (_, at) => [
      `P-${String(200000 + at)}`,
      at < 10 ? 'K1' : 'K2',
      at < 10 ? 'sexual' : at % 2 === 0 ? 'labour' : 'sexual',
    ]),
  };
  const honest = originals.rows.slice(10).map((row) => row.slice(1).join(','));

  it.each<ModelSpec>([
    { model: 'distinct-l-diversity', sensitive, l: 2 },
    { model: 'entropy-l-diversity', sensitive, l: 1.9 },
    { model: 'recursive-l-diversity', sensitive, c: 2, l: 2 },
    { model: 'alpha-k-anonymity', sensitive, alpha: 0.5, k: 5 },
    { model: 't-closeness', sensitive, t: 0.3, distance: 'equal' },
    { model: 'beta-likeness', sensitive, beta: 0.5, enhanced: false },
    { model: 'delta-disclosure', sensitive, delta: 0.4, base: 'e' },
  ])('do not make $model hold', async (model) => {
    const policy = policyOf([{ model: 'k-anonymity', k: 5 }, model]);
    for (const stars of [1, 5, 10]) {
      const rows = Array.from({ length: 10 }, (_, at) => `K1,${at < stars ? '*' : 'sexual'}`);
      const bytes = file('county,form', [...honest, ...rows]);
      expect(await failures({ bytes, policy, originals })).toContain(`model/1/${model.model}`);
    }
  });

  it('are no diversity under their own coarser label', async () => {
    const hierarchy = {
      kind: 'table' as const,
      rows: ['labour', 'sexual'].map((form) => [form, `${form} or so`, '*']),
    };
    const policy = policyOf(
      [{ model: 'distinct-l-diversity', sensitive, l: 2 }],
      [identity, county, { column: 'form', role: 'sensitive', hierarchy }],
    );
    const rows = Array.from({ length: 10 }, (_, at) => `K1,sexual${at < 5 ? ' or so' : ''}`);
    const bytes = file('county,form', [...honest, ...rows]);
    expect(await failures({ bytes, policy, originals })).toEqual(['truthful']);
  });
});

describe('persons with several rows', () => {
  const others = Array.from({ length: 60 }, (_, at) => [
    `P-${String(100000 + at)}`,
    `K${String(at % 3)}`,
    at % 2 === 0 ? 'labour' : 'sexual',
  ]);
  const header = ['id', 'county', 'form'];
  const bytesOf = (rows: readonly string[][]): Uint8Array =>
    file(
      'county,form',
      rows.map((row) => row.slice(1).join(',')),
    );

  it('are counted once', async () => {
    const one = Array.from({ length: 6 }, (_, at) => [
      'P-300000',
      'K9',
      at % 2 === 0 ? 'labour' : 'sexual',
    ]);
    const rows = [...one, ...others];
    const policy = policyOf([{ model: 'k-anonymity', k: 5 }]);
    const evidence = { bytes: bytesOf(rows), policy, originals: { header, rows } };
    expect(await failures(evidence)).toEqual(['candidates', 'persons']);
    // Six rows of five persons are enough.
    const five = one.map((row, at) => [
      at < 2 ? 'P-300000' : `P-30000${String(at)}`,
      ...row.slice(1),
    ]);
    const enough = [...five, ...others];
    expect(
      await failures({ bytes: bytesOf(enough), policy, originals: { header, rows: enough } }),
    ).toEqual([]);
  });

  it('are counted once in flows and parts of the columns', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      at < 6 ? 'P-300000' : `P-${String(100000 + at)}`,
      at < 6 ? 'K1' : 'K2',
      'UG',
    ]);
    const attributes: AttributePolicy[] = [
      identity,
      county,
      { column: 'form', role: 'insensitive' },
    ];
    const policy = policyOf(
      [{ model: 'flow-anonymity', origin: 'county', destination: 'form', k: 5 }],
      attributes,
    );
    expect(await failures({ bytes: bytesOf(rows), policy, originals: { header, rows } })).toEqual([
      'persons',
    ]);
  });
});

describe('originals', () => {
  const { originals, bytes } = sampleRelease();

  it('without the identifiers prove nothing', async () => {
    const stripped = {
      header: sampleHeader.slice(3),
      rows: originals.rows.map((row) => row.slice(3)),
    };
    expect(await failures({ bytes, policy: samplePolicy, originals: stripped })).toContain(
      'originals',
    );
  });

  it('are not the release itself', async () => {
    const text = new TextDecoder().decode(bytes).trimEnd().split('\n');
    const [header = [], ...rows] = text.map((line) => line.split(','));
    const self = {
      header,
      rows: rows.map((row) => row.map((cell, at) => (at === 4 ? cell.split('|') : cell))),
    };
    expect(await failures({ bytes, policy: samplePolicy, originals: self })).toContain('originals');
  });

  it('hold no suppressed cell', async () => {
    const rows = originals.rows.map((row, at) =>
      at === 0 ? [...row.slice(0, 3), '*', ...row.slice(4)] : row,
    );
    expect(
      await failures({ bytes, policy: samplePolicy, originals: { ...originals, rows } }),
    ).toContain('originals');
  });
});
