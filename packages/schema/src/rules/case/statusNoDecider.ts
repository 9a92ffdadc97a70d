import type { LooseCase } from '../subjects.js';
import type { Rule } from '../rule.js';

/** A confirmed victim, but nothing says who confirmed it. */
export const statusNoDecider: Rule<'STATUS-NO-DECIDER', LooseCase> = {
  id: 'STATUS-NO-DECIDER',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'A confirmed victim, but nothing says who confirmed it',
    sw: 'Mwathiriwa amethibitishwa, lakini haijasemwa nani alithibitisha',
  },
  why: {
    en: 'A finding of the police, of a court and of a CSO weigh differently, and indicators count formal identification apart.',
    sw: 'Uamuzi wa polisi, mahakama na shirika una uzito tofauti, na viashiria huhesabu utambuzi rasmi peke yake.',
  },
  fix: {
    en: 'Add the step to the history of the status, with the body that decided.',
    sw: 'Ongeza hatua kwenye historia ya hali, pamoja na chombo kilichoamua.',
  },
  samples: {
    failing: { id: 'c1', status: 'confirmed' },
    passing: {
      id: 'c1',
      status: 'confirmed',
      statusHistory: [{ status: 'formally_identified', decider: 'police' }],
    },
  },
  source: 'HTCDS 2.0, vic_TraffickingStatusDecisionMakingOrg',
  wholeRecordsOnly: true,
  check: ({ status, statusHistory }, report) => {
    if (status !== 'confirmed') return;
    if (statusHistory?.some(({ decider }) => decider !== undefined) !== true) report('/status');
  },
};
