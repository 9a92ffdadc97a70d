import type { Dataset } from '@njia/schema';
import { expect, it } from 'vitest';
import { computableIndicators } from './computableIndicators.js';

const originals: Dataset = {
  standard: 'njia',
  version: '0.1.0',
  sensitivity: 'identified',
  cases: [
    {
      id: 'case-1',
      sex: 'female',
      age: 19,
      citizenships: ['KE'],
      identifiedOn: '2022-03-04',
      status: 'confirmed',
    },
  ],
};
const release: Dataset = {
  standard: 'njia',
  version: '0.1.0',
  sensitivity: 'anonymised',
  cases: [{ id: 'row-1', sex: 'female' }],
};

it('counts what a release can still feed, and gives a reason for each indicator', () => {
  const { summary, indicators } = computableIndicators(originals, release, 'en');
  const able = (which: 'originals' | 'release') => indicators.filter((one) => one[which] !== 'no');
  expect(able('originals').length).toBeGreaterThan(able('release').length);
  const lost = indicators.filter((one) => one.originals !== 'no' && one.release === 'no');
  expect(summary).toContain(`Of ${indicators.length} indicators`);
  expect(summary).toContain(`originals can feed ${able('originals').length}.`);
  expect(summary).toContain(`; ${lost.length} that the originals can feed cannot`);
  expect(lost[0]?.reason).toMatch(/^cannot be computed: the release does not publish \w/u);
  for (const { originals: before, release: after, reason } of indicators)
    if (before === 'no' && after === 'no')
      expect(reason).toMatch(/^cannot be computed from the originals either: they lack \w/u);
});

it('says so of originals against themselves, in Swahili too', () => {
  const { indicators } = computableIndicators(originals, originals, 'sw');
  for (const one of indicators) {
    expect(one.release).toBe(one.originals);
    expect(one.reason).toMatch(/^(?:kinaweza|hakiwezi)/u);
  }
});
