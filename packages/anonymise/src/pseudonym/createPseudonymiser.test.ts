import { describe, expect, it } from 'vitest';
import { createPseudonymiser } from './createPseudonymiser.js';
import { normaliseIdentifier } from './normaliseIdentifier.js';

const secret = Uint8Array.from({ length: 32 }, (_, at) => at);
const options = { secret, project: 'p', release: 'r1' };

describe('createPseudonymiser', () => {
  it('gives what HKDF and HMAC-SHA-256 of another implementation give', async () => {
    // Computed with Python's hmac and hashlib from RFC 5869 and RFC 2104.
    const { keyId, pseudonymOf } = await createPseudonymiser(options);
    expect(keyId).toBe('f7n3e2sv7xt12fdv');
    expect(await pseudonymOf('person', 'phone', '0722 000 000')).toBe(
      'yardhr8caxjaf08g7hbqn4zkvx3747df',
    );
  });

  it('knows spellings of one identifier, and tells namespaces, kinds, projects, releases and keys apart', async () => {
    const { pseudonymOf } = await createPseudonymiser(options);
    const first = await pseudonymOf('person', 'phone', '0722000000');
    expect(await pseudonymOf('person', 'phone', '+254 722-000-000')).toBe(first);
    const others = [
      await pseudonymOf('household', 'phone', '0722000000'),
      await pseudonymOf('person', 'text', '254722000000'),
      await (
        await createPseudonymiser({ ...options, release: 'r2' })
      ).pseudonymOf('person', 'phone', '0722000000'),
      await (
        await createPseudonymiser({ ...options, project: 'q' })
      ).pseudonymOf('person', 'phone', '0722000000'),
      await (
        await createPseudonymiser({ ...options, secret: secret.map((byte) => byte ^ 1) })
      ).pseudonymOf('person', 'phone', '0722000000'),
    ];
    expect(new Set([first, ...others]).size).toBe(6);
  });

  it('is not found in a dictionary of bare hashes', async () => {
    const { pseudonymOf } = await createPseudonymiser(options);
    const mark = await pseudonymOf('person', 'phone', '0722000007');
    for (let at = 0; at < 200; at++) {
      const number = `2547220000${String(at).padStart(2, '0')}`;
      const hash = new Uint8Array(
        await crypto.subtle.digest('SHA-256', new TextEncoder().encode(number)),
      );
      const { base32 } = await import('./base32.js');
      expect(base32(hash.subarray(0, 20))).not.toBe(mark);
    }
  });

  it('refuses weak secrets and shows nothing of one', async () => {
    const weak = createPseudonymiser({ ...options, secret: new Uint8Array(32).fill(7) });
    await expect(weak).rejects.toThrow(/too weak/u);
    await expect(createPseudonymiser({ ...options, secret: secret.slice(1) })).rejects.toThrow(
      /too weak/u,
    );
    const pseudonymiser = await createPseudonymiser(options);
    expect(Object.keys(pseudonymiser)).toEqual(['keyId', 'pseudonymOf']);
  });

  it('has no pseudonym for nothing', async () => {
    const { pseudonymOf } = await createPseudonymiser(options);
    expect(await pseudonymOf('person', 'phone', ' - ')).toBeNull();
  });

  it.each([
    ['name', 'Unknown'],
    ['name', 'N/A'],
    ['name', 'not known'],
    ['name', 'Hajulikani'],
    ['name', 'xxxx'],
    ['name', 'UNKNOWN.'],
    ['phone', '000'],
    ['phone', '0000000000'],
    ['phone', '1234'],
    ['phone', 'hana simu'],
    ['document', '99999999'],
    ['document', '12345678'],
    ['text', '0'],
  ] as const)('has none for a %s that stands for nobody: %j', async (kind, value) => {
    const { pseudonymOf } = await createPseudonymiser(options);
    expect(await pseudonymOf('person', kind, value)).toBeNull();
  });

  it.each([
    ['name', 'Unita'],
    ['name', 'Nana'],
    ['phone', '0700000000'],
    ['phone', '٠٧٢٢٠٠٠٠٠٧'],
    ['document', '12345679'],
    ['text', '7'],
  ] as const)('has one for a %s such as %j', async (kind, value) => {
    const { pseudonymOf } = await createPseudonymiser(options);
    expect(await pseudonymOf('person', kind, value)).toMatch(/^[0-9a-z]{32}$/u);
  });
});

describe('normaliseIdentifier', () => {
  it.each<[Parameters<typeof normaliseIdentifier>[0], string, string]>([
    ['phone', '0722 000 000', '254722000000'],
    ['phone', '722000000', '254722000000'],
    ['phone', '00254722000000', '254722000000'],
    ['phone', '+254 (0)722 000000', '254722000000'],
    ['phone', '254722000000', '254722000000'],
    ['phone', '+966 50 123 4567', '966501234567'],
    ['phone', '\u{FF10}722000000', '254722000000'],
    ['phone', '\u0660722000000', '254722000000'],
    ['document', ' a-012 345 ', 'A012345'],
    ['document', '01234567', '1234567'],
    ['name', 'OTIENO, Jané', 'jane otieno'],
    ['name', 'Jane  Otieno', 'jane otieno'],
    ['text', ' a\t b ', 'a b'],
  ])('%s %j', (kind, value, expected) => {
    expect(normaliseIdentifier(kind, value)).toBe(expected);
  });
});
