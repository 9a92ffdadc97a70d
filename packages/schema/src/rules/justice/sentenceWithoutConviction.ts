import type { LooseJusticeEvent } from '../subjects.js';
import type { Rule } from '../rule.js';

const unsentenced: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'acquitted',
  'withdrawn',
  'discharged',
  'suspected',
  'arrested',
  'charged',
]);

/** A sentence on an event that is no conviction. */
export const sentenceWithoutConviction: Rule<'SENTENCE-WITHOUT-CONVICTION', LooseJusticeEvent> = {
  id: 'SENTENCE-WITHOUT-CONVICTION',
  severity: 'error',
  category: 'plausibility',
  since: '0.1',
  scopes: ['justiceEvent'],
  title: {
    en: 'A sentence on an event that is no conviction',
    sw: 'Adhabu kwenye tukio lisilo la hatia',
  },
  why: {
    en: 'Acquitted, discharged or withdrawn cases end without a sentence; one of the two is wrong.',
    sw: 'Kesi zilizoachiliwa, kufutwa au kuondolewa huisha bila adhabu; mojawapo si sahihi.',
  },
  fix: {
    en: 'Correct the kind or the outcome, or take the sentence away.',
    sw: 'Sahihisha aina au matokeo, au ondoa adhabu.',
  },
  samples: {
    failing: { id: 'e1', kind: 'acquitted', sentence: { type: 'fine' } },
    passing: { id: 'e1', kind: 'sentenced', sentence: { type: 'fine' } },
  },
  source: 'Criminal Procedure Code (Kenya)',
  check: ({ kind, outcome, sentence }, report) => {
    if (sentence === undefined) return;
    if (unsentenced.has(kind ?? '') || unsentenced.has(outcome ?? '')) report('/sentence');
  },
};
