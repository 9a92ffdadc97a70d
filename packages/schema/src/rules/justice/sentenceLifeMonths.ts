import type { LooseJusticeEvent } from '../subjects.js';
import type { Rule } from '../rule.js';

/** A life sentence with a number of months. */
export const sentenceLifeMonths: Rule<'SENTENCE-LIFE-MONTHS', LooseJusticeEvent> = {
  id: 'SENTENCE-LIFE-MONTHS',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['justiceEvent'],
  title: {
    en: 'A life sentence with a number of months',
    sw: 'Kifungo cha maisha chenye idadi ya miezi',
  },
  why: {
    en: 'A life sentence averaged as months makes all sentences look longer or shorter than they are.',
    sw: 'Kifungo cha maisha kikihesabiwa kwa miezi hupotosha wastani wa adhabu.',
  },
  fix: {
    en: 'Take the months away, or set "life" to no.',
    sw: 'Ondoa miezi, au weka "maisha" kuwa hapana.',
  },
  samples: {
    failing: { id: 'e1', sentence: { type: 'imprisonment', life: 'yes', months: 360 } },
    passing: { id: 'e1', sentence: { type: 'imprisonment', months: 360 } },
  },
  source: 'Indicator catalogue of the plan of action: sentence.isLife',
  check: ({ sentence }, report) => {
    if (sentence?.life === 'yes' && sentence.months !== undefined) report('/sentence/months');
  },
};
