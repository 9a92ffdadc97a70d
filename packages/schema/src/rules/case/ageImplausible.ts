import type { LooseCase } from '../subjects.js';
import type { Rule } from '../rule.js';

/** An age above 90. */
export const ageImplausible: Rule<'AGE-IMPLAUSIBLE', LooseCase> = {
  id: 'AGE-IMPLAUSIBLE',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['case'],
  title: { en: 'An age above 90', sw: 'Umri zaidi ya miaka 90' },
  why: {
    en: 'Such ages are mostly a code for "unknown" (99) or a year of birth.',
    sw: 'Umri kama huo mara nyingi ni msimbo wa "haijulikani" (99) au mwaka wa kuzaliwa.',
  },
  fix: { en: 'Leave the age out if it is not known.', sw: 'Acha umri kama haujulikani.' },
  samples: { failing: { id: 'c1', age: 99 }, passing: { id: 'c1', age: 29 } },
  source: 'CTDC: missing values written as -99',
  check: ({ age, ageWhenTrafficked }, report) => {
    if (age !== undefined && age > 90) report('/age');
    if (ageWhenTrafficked !== undefined && ageWhenTrafficked > 90) report('/ageWhenTrafficked');
  },
};
