import { describe, expect, test } from 'vitest';
import { publicEntries } from '../consumers/entries.ts';
import { bundledSize } from './bundledSize.ts';
import { sizeCeilings } from './sizeCeilings.ts';

const entries = publicEntries().filter((entry) => !entry.needsNode);

test.each(entries)('$specifier bundles for a page', ({ specifier }) => {
  const { text } = bundledSize(`export * from '${specifier}';`);
  expect(text).not.toMatch(/\beval\(|new Function\(/u);
});

test.each(entries)('importing $specifier for nothing costs nothing', ({ specifier }) => {
  expect(bundledSize(`import '${specifier}';`).text.trim()).toBe('');
});

describe.each(sizeCeilings)('$code', ({ code, gzipBytes, absent = [] }) => {
  const bundle = bundledSize(code);

  test(`costs at most ${gzipBytes} bytes`, () => {
    expect(
      bundle.gzipBytes,
      `It measures ${bundle.gzipBytes} bytes. Find what came along, or raise the ceiling in the commit that pays for it.`,
    ).toBeLessThanOrEqual(gzipBytes);
  });

  test('is no more than a tenth below its ceiling', () => {
    expect(bundle.gzipBytes, 'Lower the ceiling: it no longer guards.').toBeGreaterThan(
      gzipBytes * 0.9 - 64,
    );
  });

  test.each(absent)('does not bring %s', (name) => {
    expect(bundle.text).not.toContain(name);
  });
});
