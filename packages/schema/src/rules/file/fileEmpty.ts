import type { Rule } from '../rule.js';

/** The file holds no data. */
export const fileEmpty: Rule<'FILE-EMPTY'> = {
  id: 'FILE-EMPTY',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The file holds no data',
    sw: 'Faili halina data',
  },
  why: {
    en: 'An empty file is often the sign of an export that failed.',
    sw: 'Faili tupu mara nyingi ni dalili ya uhamishaji ulioshindwa.',
  },
  fix: {
    en: 'Export again and look whether rows are there.',
    sw: 'Hamisha tena na uangalie kama mistari ipo.',
  },
  samples: {
    failing: 'a heading row and nothing below',
    passing: 'a heading row and one record',
  },
  source: 'CSVLint, Frictionless',
};
