import type { Report } from '@njia/exchange';
import { expect, test } from 'vitest';
import { failsOn } from './failsOn.js';

const report = (totals: Partial<Report['summary']>) =>
  ({ summary: { errors: 0, warnings: 0, infos: 0, privacy: 0, ...totals } }) as Report;

test.each<[string, Partial<Report['summary']>, boolean]>([
  ['error', {}, false],
  ['error', { warnings: 3 }, false],
  ['error', { errors: 1 }, true],
  ['error', { warnings: 1, privacy: 1 }, true],
  ['warning', { warnings: 1 }, true],
  ['warning', { infos: 1 }, false],
  ['info', { infos: 1 }, true],
  ['never', { errors: 1, privacy: 1 }, false],
])('--fail-on %s with %j: %s', (severity, totals, fails) => {
  expect(failsOn(severity, report(totals))).toBe(fails);
});
