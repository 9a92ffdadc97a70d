import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

/** A required value is missing: {field}. */
export const fieldRequired: Rule<'FIELD-REQUIRED'> = {
  id: 'FIELD-REQUIRED',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'A required value is missing: {field}', sw: 'Thamani inayohitajika haipo: {field}' },
  why: {
    en: 'Without it the record cannot be counted or linked.',
    sw: 'Bila hiyo rekodi haiwezi kuhesabiwa au kuunganishwa.',
  },
  fix: {
    en: 'Fill it in; if nobody knows, say so in the reasons of absence.',
    sw: 'Ijaze; kama hakuna anayejua, sema hivyo kwenye sababu za kukosekana.',
  },
  samples: {
    failing: { ...sampleDataset, journeys: [{ id: 'j1', stops: [] }] },
    passing: { ...sampleDataset, journeys: [sampleJourney] },
  },
  source: 'Fields of the standard',
};
