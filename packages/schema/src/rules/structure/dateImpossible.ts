import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** The date does not exist. */
export const dateImpossible: Rule<'DATE-IMPOSSIBLE'> = {
  id: 'DATE-IMPOSSIBLE',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'The date does not exist', sw: 'Tarehe haipo' },
  why: {
    en: 'The 31st of a month with 30 days is a slip in the day or in the month; nobody can tell which.',
    sw: 'Tarehe 31 ya mwezi wa siku 30 ni kosa la siku au la mwezi; hakuna anayeweza kujua lipi.',
  },
  fix: {
    en: 'Look at the source; if in doubt, give the month only.',
    sw: 'Tazama chanzo; kukiwa na shaka, toa mwezi tu.',
  },
  samples: {
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, reportedOn: '2026-02-31' }] },
    passing: { ...sampleDataset, journeys: [{ ...sampleJourney, reportedOn: '2026-02-28' }] },
  },
  source: '360Giving data quality checks',
};
