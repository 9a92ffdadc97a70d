import type { LooseJusticeEvent } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The outcome does not fit the kind of event. */
export const justiceOutcomeKind: Rule<'JUSTICE-OUTCOME-KIND', LooseJusticeEvent> = {
  id: 'JUSTICE-OUTCOME-KIND',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['justiceEvent'],
  title: {
    en: 'The outcome does not fit the kind of event',
    sw: 'Matokeo hayalingani na aina ya tukio',
  },
  why: {
    en: 'Convictions and acquittals are counted by kind; an outcome that says otherwise is counted twice or not at all.',
    sw: 'Hatia na kuachiliwa huhesabiwa kwa aina; matokeo yanayopingana huhesabiwa mara mbili au hayahesabiwi.',
  },
  fix: { en: 'Correct one of the two.', sw: 'Sahihisha mojawapo.' },
  samples: {
    failing: { id: 'e1', kind: 'convicted', outcome: 'acquitted' },
    passing: { id: 'e1', kind: 'convicted', outcome: 'convicted' },
  },
  source: 'Indicator catalogue of the plan of action: cjEvent.outcome',
  check: ({ kind, outcome }, report) => {
    if (outcome === undefined || kind === undefined || outcome === kind) return;
    if (
      kind === 'convicted' ||
      kind === 'acquitted' ||
      kind === 'withdrawn' ||
      kind === 'discharged'
    )
      report('/outcome');
  },
};
