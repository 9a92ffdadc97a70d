import type { Rule } from '../rule.js';

/** By its heading the column holds personal data. */
export const piiColumn: Rule<'PII-COLUMN'> = {
  id: 'PII-COLUMN',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'By its heading the column holds personal data ({kind})',
    sw: 'Kwa kichwa chake safu ina data binafsi ({kind})',
  },
  why: {
    en: 'A column of names, phones or document numbers must never reach anyone outside the case team.',
    sw: 'Safu ya majina, simu au namba za hati isifike kwa mtu yeyote nje ya timu ya kesi.',
  },
  fix: {
    en: 'Delete the column from the copy that you share; use pseudonymous keys.',
    sw: 'Futa safu kwenye nakala unayoshirikisha; tumia vifunguo vya siri.',
  },
  samples: {
    failing: 'Jina la mwathiriwa',
    passing: 'Person key',
  },
  source: '360Giving data protection guidance; Kenya Data Protection Act 2019, s.25',
};
