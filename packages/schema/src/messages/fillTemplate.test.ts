import { expect, it } from 'vitest';
import { fillTemplate } from './fillTemplate.js';

it('fills places by name and leaves the others', () => {
  expect(fillTemplate('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}');
  expect(fillTemplate('{toString}', {})).toBe('{toString}');
  expect(fillTemplate('{a}', { a: '{b} $&', b: 2 })).toBe('{b} $&');
});
