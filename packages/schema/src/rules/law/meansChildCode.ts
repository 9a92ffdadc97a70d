import type { LooseCase } from '../subjects.js';
import { majority } from '../support/majority.js';
import type { Rule } from '../rule.js';

/** "not_required_child" is used for an adult. */
export const meansChildCode: Rule<'MEANS-CHILD-CODE', LooseCase> = {
  id: 'MEANS-CHILD-CODE',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: '"not_required_child" is used for an adult',
    sw: '"not_required_child" imetumika kwa mtu mzima',
  },
  why: {
    en: 'The exception is for persons under 18 only; for an adult a means is part of the crime.',
    sw: 'Ubaguzi huu ni kwa walio chini ya miaka 18 tu; kwa mtu mzima njia ni sehemu ya kosa.',
  },
  fix: { en: 'Give the means, or correct the age.', sw: 'Toa njia, au sahihisha umri.' },
  samples: {
    failing: { id: 'c1', age: 30, means: ['not_required_child'] },
    passing: { id: 'c1', age: 15, means: ['not_required_child'] },
  },
  source: 'Palermo Protocol, article 3(c); Counter-Trafficking in Persons Act (Kenya), s.3',
  check: (subject, report) => {
    const index = subject.means?.indexOf('not_required_child') ?? -1;
    if (index !== -1 && majority(subject) === 'adult') report(`/means/${index}`);
  },
};
