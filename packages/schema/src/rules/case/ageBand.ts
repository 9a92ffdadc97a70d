import type { LooseCase } from '../subjects.js';
import { ageBandLimits } from '../support/ageBandLimits.js';
import type { Rule } from '../rule.js';

/** The age lies outside the age band. */
export const ageBand: Rule<'AGE-BAND', LooseCase> = {
  id: 'AGE-BAND',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: { en: 'The age lies outside the age band', sw: 'Umri uko nje ya kundi la umri' },
  why: {
    en: 'Tables by age band and by age give different numbers.',
    sw: 'Majedwali kwa kundi la umri na kwa umri hutoa idadi tofauti.',
  },
  fix: {
    en: 'Correct one of the two; with the age, the band need not be given.',
    sw: 'Sahihisha mojawapo; kukiwa na umri, kundi halihitajiki.',
  },
  samples: {
    failing: { id: 'c1', age: 18, ageBand: '9-17' },
    passing: { id: 'c1', age: 17, ageBand: '9-17' },
  },
  source: 'CTDC age bands',
  check: (subject, report) => {
    const { age } = subject;
    const limits = ageBandLimits.get(subject.ageBand ?? '');
    if (age !== undefined && limits !== undefined && (age < limits[0] || age > limits[1]))
      report('/ageBand');
  },
};
