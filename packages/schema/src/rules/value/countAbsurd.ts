import type { ValueSubject } from '../valueSubject.js';
import type { Count } from '../../values/count.js';
import type { Rule } from '../rule.js';

/** Persons on one route or in one event. */
const limit = 5000;

/** More than {limit} persons in one record. */
export const countAbsurd: Rule<'COUNT-ABSURD', ValueSubject<Count>> = {
  id: 'COUNT-ABSURD',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['count'],
  title: {
    en: 'More than {limit} persons in one record',
    sw: 'Watu zaidi ya {limit} katika rekodi moja',
  },
  why: {
    en: 'Such a number is mostly a year, a phone number or a sum in the wrong column.',
    sw: 'Namba kama hiyo mara nyingi ni mwaka, namba ya simu au jumla kwenye safu isiyo yake.',
  },
  fix: { en: 'Check the number.', sw: 'Kagua idadi.' },
  samples: { failing: { kind: 'exact', value: 254000 }, passing: { kind: 'exact', value: 25 } },
  source: 'Njia practice',
  check: ({ value, field }, report) => {
    if (field.name !== 'persons') return;
    const least =
      value.kind === 'interval' ? value.min : value.kind === 'censored' ? value.below : value.value;
    if (least !== undefined && least > limit) report('', { limit });
  },
};
