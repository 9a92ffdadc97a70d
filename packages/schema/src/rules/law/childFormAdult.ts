import type { LooseCase } from '../subjects.js';
import { majority } from '../support/majority.js';
import type { Rule } from '../rule.js';

/** A form of exploitation that only children suffer, for an adult. */
export const childFormAdult: Rule<'CHILD-FORM-ADULT', LooseCase> = {
  id: 'CHILD-FORM-ADULT',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'A form of exploitation that only children suffer, for an adult',
    sw: 'Aina ya unyonyaji wa watoto pekee, kwa mtu mzima',
  },
  why: {
    en: 'Child labour and child marriage are crimes by the age of the person; the age or the form is wrong.',
    sw: 'Ajira ya watoto na ndoa ya utotoni ni makosa kwa umri wa mtu; umri au aina si sahihi.',
  },
  fix: {
    en: 'Give the age when it began, or correct the form.',
    sw: 'Toa umri ilipoanza, au sahihisha aina.',
  },
  samples: {
    failing: { id: 'c1', age: 30, exploitations: [{ types: ['child_marriage'] }] },
    passing: {
      id: 'c1',
      age: 30,
      ageWhenTrafficked: 15,
      exploitations: [{ types: ['child_marriage'] }],
    },
  },
  source: 'Counter-Trafficking in Persons Act (Kenya), s.2',
  check: (subject, report) => {
    const { exploitations } = subject;
    if (exploitations === undefined || majority(subject) !== 'adult') return;
    exploitations.forEach(({ types }, index) => {
      const form =
        types?.findIndex(
          (type) => type === 'child_labour_exploitation' || type === 'child_marriage',
        ) ?? -1;
      if (form !== -1) report(`/exploitations/${index}/types/${form}`);
    });
  },
};
