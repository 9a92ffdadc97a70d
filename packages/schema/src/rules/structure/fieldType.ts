import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** The value is not of the right kind; {expected} is expected. */
export const fieldType: Rule<'FIELD-TYPE'> = {
  id: 'FIELD-TYPE',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The value is not of the right kind; {expected} is expected',
    sw: 'Thamani si ya aina sahihi; inatarajiwa {expected}',
  },
  why: {
    en: 'A program cannot tell what was meant, so the value is left out of every result.',
    sw: 'Programu haiwezi kujua kilichokusudiwa, hivyo thamani huachwa nje ya matokeo yote.',
  },
  fix: {
    en: 'Write it in the form that the field asks for.',
    sw: 'Iandike kwa namna sehemu inavyohitaji.',
  },
  samples: {
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, notes: 7 }] },
    passing: { ...sampleDataset, journeys: [sampleJourney] },
  },
  source: 'Fields of the standard',
};
