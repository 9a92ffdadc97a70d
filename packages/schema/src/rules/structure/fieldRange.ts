import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';

/** The number is outside {minimum} to {maximum}. */
export const fieldRange: Rule<'FIELD-RANGE'> = {
  id: 'FIELD-RANGE',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The number is outside {minimum} to {maximum}',
    sw: 'Namba iko nje ya {minimum} hadi {maximum}',
  },
  why: {
    en: 'A number that cannot be true spoils every sum and average.',
    sw: 'Namba isiyowezekana huharibu kila jumla na wastani.',
  },
  fix: { en: 'Check the number and its unit.', sw: 'Kagua namba na kipimo chake.' },
  samples: {
    failing: { ...sampleDataset, cases: [{ id: 'c1', age: 340 }] },
    passing: { ...sampleDataset, cases: [{ id: 'c1', age: 34 }] },
  },
  source: 'Fields of the standard',
};
