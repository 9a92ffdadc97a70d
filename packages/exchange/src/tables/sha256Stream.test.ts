import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.js';
import { Sha256Stream } from './sha256Stream.js';

describe('Sha256Stream', () => {
  it('knows the examples of FIPS 180-4', () => {
    const hash = new Sha256Stream();
    hash.update(new TextEncoder().encode('abc'));
    expect(hash.digest()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with Web Crypto for every length around a block, however the bytes are cut', async () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 131 + length) & 255);
      for (const size of [1, 7, 63, 64, 65, 200]) {
        const hash = new Sha256Stream();
        for (let at = 0; at < length; at += size) hash.update(bytes.subarray(at, at + size));
        expect(hash.digest()).toBe(await sha256(bytes));
      }
    }
  });
});
