import type { LooseCase } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The person did not agree that the data be used. */
export const consentWithheld: Rule<'CONSENT-WITHHELD', LooseCase> = {
  id: 'CONSENT-WITHHELD',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'The person did not agree that the data be used',
    sw: 'Mtu hakukubali data zitumike',
  },
  why: {
    en: 'Data used against the will of the person break the law and the trust that the work lives on.',
    sw: 'Data zikitumiwa kinyume na matakwa ya mtu huvunja sheria na imani ambayo kazi hii inategemea.',
  },
  fix: {
    en: 'Leave the record out of every release and of statistics.',
    sw: 'Acha rekodi nje ya kila toleo na takwimu.',
  },
  samples: {
    failing: { id: 'c1', consent: 'refused' },
    passing: { id: 'c1', consent: 'statistics' },
  },
  source: 'Kenya Data Protection Act 2019, s.32',
  check: ({ consent }, report) => {
    if (consent === 'refused' || consent === 'withdrawn') report('/consent');
  },
};
