import type { LooseCase } from '../subjects.js';
import { ageBandLimits } from '../support/ageBandLimits.js';
import { majorityAge } from '../support/majority.js';
import type { Rule } from '../rule.js';

/** Age and "child or adult" disagree. */
export const ageGroup: Rule<'AGE-GROUP', LooseCase> = {
  id: 'AGE-GROUP',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'Age and "child or adult" disagree',
    sw: 'Umri na "mtoto au mtu mzima" havilingani',
  },
  why: {
    en: 'Children and adults are counted, protected and judged apart; 18 is an adult.',
    sw: 'Watoto na watu wazima huhesabiwa, hulindwa na kuhukumiwa tofauti; miaka 18 ni mtu mzima.',
  },
  fix: { en: 'Correct one of the two.', sw: 'Sahihisha mojawapo.' },
  samples: {
    failing: { id: 'c1', age: 18, ageGroup: 'child' },
    passing: { id: 'c1', age: 17, ageGroup: 'child' },
  },
  source: 'Palermo Protocol, article 3(d)',
  check: (subject, report) => {
    const group = subject.ageGroup;
    if (group === undefined || group === 'unknown') return;
    const years = subject.age ?? ageBandLimits.get(subject.ageBand ?? '')?.[0];
    if (years !== undefined && years < majorityAge !== (group === 'child')) report('/ageGroup');
  },
};
