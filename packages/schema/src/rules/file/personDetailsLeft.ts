import type { Rule } from '../rule.js';

/** Details of one person in a row about several were left out. */
export const personDetailsLeft: Rule<'PERSON-DETAILS-LEFT'> = {
  id: 'PERSON-DETAILS-LEFT',
  severity: 'warning',
  category: 'conformance',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Details of one person in a row about several persons were left out',
    sw: 'Maelezo ya mtu mmoja kwenye mstari wa watu kadhaa yameachwa',
  },
  why: {
    en: 'Sex, age and nationality belong to one person; nobody can say of how many in the row they are true.',
    sw: 'Jinsia, umri na uraia ni vya mtu mmoja; hakuna anayeweza kusema ni vya wangapi kati ya watu wa mstari huo.',
  },
  fix: {
    en: 'Write one row for each person, or split the row by sex and age; if the row is about one person, correct the number of persons.',
    sw: 'Andika mstari mmoja kwa kila mtu, au gawa mstari kwa jinsia na umri; kama ni mtu mmoja, sahihisha idadi ya watu.',
  },
  samples: {
    failing: 'persons 3, sex female, age 14',
    passing: 'persons 1, sex female, age 14',
  },
  source: 'Njia practice: nothing is dropped in silence',
};
