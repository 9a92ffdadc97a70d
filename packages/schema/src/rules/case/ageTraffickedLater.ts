import type { LooseCase } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Older when trafficked than when identified. */
export const ageTraffickedLater: Rule<'AGE-TRAFFICKED-LATER', LooseCase> = {
  id: 'AGE-TRAFFICKED-LATER',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'Older when trafficked than when identified',
    sw: 'Umri aliposafirishwa ni mkubwa kuliko alipotambuliwa',
  },
  why: {
    en: 'A person is trafficked first and identified later; the two ages were swapped or one is wrong.',
    sw: 'Mtu husafirishwa kwanza na hutambuliwa baadaye; umri umebadilishana au mmoja si sahihi.',
  },
  fix: { en: 'Check both ages.', sw: 'Kagua umri wote.' },
  samples: {
    failing: { id: 'c1', age: 15, ageWhenTrafficked: 19 },
    passing: { id: 'c1', age: 19, ageWhenTrafficked: 15 },
  },
  source: 'HTCDS 2.0, vic_AgeWhenTrafficked',
  check: ({ age, ageWhenTrafficked }, report) => {
    if (age !== undefined && ageWhenTrafficked !== undefined && ageWhenTrafficked > age)
      report('/ageWhenTrafficked');
  },
};
