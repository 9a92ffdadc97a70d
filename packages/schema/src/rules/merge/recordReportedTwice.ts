import type { Rule } from '../rule.js';

/** Two members may report the same journey. */
export const recordReportedTwice: Rule<'RECORD-REPORTED-TWICE'> = {
  id: 'RECORD-REPORTED-TWICE',
  severity: 'info',
  category: 'plausibility',
  since: '0.1',
  scopes: ['merge'],
  title: {
    en: 'Two members may report the same journey',
    sw: 'Wanachama wawili huenda wameripoti safari moja',
  },
  why: {
    en: 'The same journey counted twice makes a corridor look busier than it is; two reports also confirm each other.',
    sw: 'Safari moja ikihesabiwa mara mbili hufanya njia ionekane yenye shughuli zaidi; ripoti mbili pia huthibitishana.',
  },
  fix: {
    en: 'Let the two members compare; no identities need to be exchanged.',
    sw: 'Wanachama wawili walinganishe; si lazima kubadilishana utambulisho.',
  },
  samples: {
    failing: 'equal route, month and persons from two members',
    passing: 'different routes',
  },
  source: 'Victim Journey Tracker practice: several members report one route',
};
