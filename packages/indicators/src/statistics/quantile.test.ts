import { expect, it } from 'vitest';
import { quantile } from './quantile.js';

it('interpolates between order statistics', () => {
  expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
  expect(quantile([4], 0.9)).toBe(4);
  expect(quantile([0, 10], 0.9)).toBe(9);
  expect(quantile([], 0.5)).toBeNull();
});
