import type { LooseCase } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Age and year of birth disagree. */
export const ageBirthYear: Rule<'AGE-BIRTH-YEAR', LooseCase> = {
  id: 'AGE-BIRTH-YEAR',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: { en: 'Age and year of birth disagree', sw: 'Umri na mwaka wa kuzaliwa havilingani' },
  why: {
    en: 'One of the two is wrong, or the age was not taken when the person was identified.',
    sw: 'Mojawapo si sahihi, au umri haukuchukuliwa mtu alipotambuliwa.',
  },
  fix: {
    en: 'Check both against the date of identification.',
    sw: 'Kagua vyote dhidi ya tarehe ya kutambuliwa.',
  },
  samples: {
    failing: { id: 'c1', age: 30, birthYear: 2008, identifiedOn: '2024-05' },
    passing: { id: 'c1', age: 15, birthYear: 2008, identifiedOn: '2024-05' },
  },
  source: 'Fields of the standard',
  check: ({ age, birthYear, identifiedOn }, report) => {
    if (age === undefined || birthYear === undefined || identifiedOn === undefined) return;
    const years = Number(identifiedOn.slice(0, 4)) - birthYear;
    // The birthday of that year may lie before or after; a year is allowed for rounding by elders.
    if (age < years - 2 || age > years + 1) report('/birthYear');
  },
};
