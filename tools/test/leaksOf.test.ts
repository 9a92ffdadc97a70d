import { expect, it } from 'vitest';
import { leaksOf } from './leaksOf.ts';

const canary = 'Zqźxvkwj';
const hidden: Readonly<Record<string, string | Uint8Array>> = {
  plain: `before ${canary} after`,
  'four letters': 'a vkwj b',
  'case-folded': canary.toUpperCase(),
  NFKD: 'Zqzxv',
  base64: Buffer.from(`a${canary}`).toString('base64'),
  'base64 further on': Buffer.from(`ab${canary}`).toString('base64'),
  hex: Buffer.from(canary).toString('hex'),
  'URL-escaped': encodeURIComponent(canary),
  'JSON-escaped': '\\u005A\\u0071\\u017a\\u0078',
  'UTF-16': Buffer.from(`x${canary}`, 'utf16le'),
};

it.each(Object.keys(hidden))('finds a planted text: %s', (form) => {
  expect(leaksOf(hidden[form]!, [canary])).not.toEqual([]);
});

it('finds nothing in other texts', () => {
  expect(leaksOf('Zq źx vk wj: 3 of 24 records', [canary])).toEqual([]);
});
