import type { Rule } from '../rule.js';

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
    failing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      cases: [{ id: 'c1', age: 340 }],
    },
    passing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      cases: [{ id: 'c1', age: 34 }],
    },
  },
  source: 'Fields of the standard',
};
