import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** The id points to a record that is not in {table}. */
export const referenceDangling: Rule<'REFERENCE-DANGLING'> = {
  id: 'REFERENCE-DANGLING',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The id points to a record that is not in {table}',
    sw: 'Kitambulisho kinaelekeza kwa rekodi isiyo kwenye {table}',
  },
  why: {
    en: 'A link to nothing loses whatever it was meant to join.',
    sw: 'Kiungo kisicho na mwisho hupoteza kilichokusudiwa kuunganishwa.',
  },
  fix: {
    en: 'Add the record, correct the id, or take the link away.',
    sw: 'Ongeza rekodi, sahihisha kitambulisho, au ondoa kiungo.',
  },
  samples: {
    failing: {
      ...sampleDataset,
      journeys: [{ ...sampleJourney, caseIds: ['c9'] }],
      cases: [{ id: 'c1' }],
    },
    passing: {
      ...sampleDataset,
      journeys: [{ ...sampleJourney, caseIds: ['c1'] }],
      cases: [{ id: 'c1' }],
    },
  },
  source: 'MobilityData/gtfs-validator@03717cb, foreign_key_violation',
};
