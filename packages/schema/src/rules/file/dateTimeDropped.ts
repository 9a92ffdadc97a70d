import type { Rule } from '../rule.js';

/** The time of day was left out. */
export const dateTimeDropped: Rule<'DATE-TIME-DROPPED'> = {
  id: 'DATE-TIME-DROPPED',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The time of day was left out',
    sw: 'Saa ya siku imeachwa',
  },
  why: {
    en: 'The format holds civil days only: a time of day helps to find a person and adds nothing.',
    sw: 'Muundo hubeba siku tu: saa husaidia kumtambua mtu na haiongezi lolote.',
  },
  fix: {
    en: 'Nothing to do.',
    sw: 'Hakuna la kufanya.',
  },
  samples: {
    failing: '2026-03-01T10:24',
    passing: '2026-03-01',
  },
  source: 'Data minimisation: Kenya Data Protection Act 2019, s.25',
};
