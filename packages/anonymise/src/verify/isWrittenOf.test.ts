import { expect, it } from 'vitest';
import { isWrittenOf } from './isWrittenOf.js';

it.each([
  ['35', '35', true],
  ['30--39', '35', true],
  ['30--39', '40', false],
  ['[0.5, 1.5)', '1.5', false],
  ['[0.5, 1.5)', '0.5', true],
  ['60+', '60', true],
  ['> 60', '60', false],
  ['> 60', '61', true],
  ['<18', '17', true],
  ['< 18', '18', false],
  ['2025', '2025-03-04', true],
  ['2025-03', '2025-03-04', true],
  ['2025-04', '2025-03-04', false],
  ['2025-Q1', '2025-03-04', true],
  ['2025-Q2', '2025-03', false],
  ['2020--2029', '2025-03-04', true],
  ['Coast', 'Kilifi', false],
  ['30--39', 'Kilifi', false],
])('%s of %s: %s', (label, value, expected) => {
  expect(isWrittenOf(label, value)).toBe(expected);
});
