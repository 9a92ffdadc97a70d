import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { canonicalJson } from './canonicalJson.js';
import { Sha256, sha256 } from './sha256.js';

it('hashes the FIPS 180-4 examples', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

it('gives the same hash in instalments', () => {
  const text = 'Waathirika € 😀 '.repeat(100);
  expect(new Sha256().update(text.slice(0, 100)).update(text.slice(100)).hex()).toBe(sha256(text));
});

it('refuses what JSON cannot say', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  expect(() => canonicalJson({ a: () => 1 })).toThrow(TypeError);
});

describeWithSharedData('canonical JSON', () => {
  it('is RFC 8785 and hashes alike', () => {
    const { cases } = JSON.parse(readSharedText('indicators/oracles/canonical-hash.json')) as {
      cases: { input: string; canonical: string; sha256: string }[];
    };
    expect(cases.length).toBe(8);
    for (const row of cases) {
      const canonical = canonicalJson(JSON.parse(row.input));
      expect(canonical).toBe(row.canonical);
      expect(sha256(canonical)).toBe(row.sha256);
    }
  });
});
