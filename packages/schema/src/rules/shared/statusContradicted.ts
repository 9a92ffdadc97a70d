import type { LooseCase, LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Recorded as not a victim, but exploitation occurred. */
export const statusContradicted: Rule<'STATUS-CONTRADICTED', LooseJourney | LooseCase> = {
  id: 'STATUS-CONTRADICTED',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey', 'case'],
  title: {
    en: 'Recorded as not a victim, but exploitation occurred',
    sw: 'Imerekodiwa kuwa si mwathiriwa, lakini unyonyaji ulitokea',
  },
  why: {
    en: 'The status decides whether the person is counted and helped.',
    sw: 'Hali huamua kama mtu anahesabiwa na kusaidiwa.',
  },
  fix: {
    en: 'Check the status; exploitation without trafficking is possible, then say so in the notes.',
    sw: 'Kagua hali; unyonyaji bila usafirishaji haramu unawezekana, basi sema hivyo kwenye maelezo.',
  },
  samples: {
    failing: {
      id: 'c1',
      status: 'not_victim',
      exploitations: [{ types: ['forced_labour'], occurrence: 'occurred' }],
    },
    passing: {
      id: 'c1',
      status: 'confirmed',
      exploitations: [{ types: ['forced_labour'], occurrence: 'occurred' }],
    },
  },
  source: 'HTCDS 2.0, vic_TraffickingStatus',
  check: ({ status, exploitations }, report) => {
    if (status !== 'not_victim') return;
    if (exploitations?.some(({ occurrence }) => occurrence === 'occurred') === true)
      report('/status');
  },
};
