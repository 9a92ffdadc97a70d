import type { LooseActivity, LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The parts do not add up to the total. */
export const countMismatch: Rule<'COUNT-MISMATCH', LooseJourney | LooseActivity> = {
  id: 'COUNT-MISMATCH',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['journey', 'activity'],
  title: { en: 'The parts do not add up to the total', sw: 'Sehemu hazijumlishi jumla' },
  why: {
    en: 'A part larger than the whole shows that one of the two was miscounted.',
    sw: 'Sehemu kubwa kuliko jumla huonyesha mojawapo ilihesabiwa vibaya.',
  },
  fix: { en: 'Count again.', sw: 'Hesabu tena.' },
  samples: {
    failing: { id: 'j1', persons: { kind: 'exact', value: 1 }, caseIds: ['c1', 'c2'] },
    passing: { id: 'j1', persons: { kind: 'exact', value: 2 }, caseIds: ['c1', 'c2'] },
  },
  source: '360Giving data quality checks',
  check: (subject, report) => {
    if ('caseIds' in subject && subject.caseIds !== undefined && subject.persons !== undefined) {
      const { persons, caseIds } = subject;
      const greatest =
        persons.kind === 'exact'
          ? persons.value
          : persons.kind === 'interval'
            ? persons.max
            : undefined;
      if (greatest !== undefined && caseIds.length > greatest) report('/caseIds');
    }
    if (
      'respondents' in subject &&
      subject.respondents !== undefined &&
      (subject.aware ?? 0) > subject.respondents
    )
      report('/aware');
  },
};
