import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The journey of one person counts several. */
export const countOnePerson: Rule<'COUNT-ONE-PERSON', LooseJourney> = {
  id: 'COUNT-ONE-PERSON',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The journey of one person counts several',
    sw: 'Safari ya mtu mmoja inahesabu kadhaa',
  },
  why: {
    en: 'Read as one person the others are lost; read as a route the person is multiplied.',
    sw: 'Ikisomwa kama mtu mmoja wengine hupotea; ikisomwa kama njia mtu huongezeka.',
  },
  fix: {
    en: 'Set the basis to "route", or make one record for each person.',
    sw: 'Weka msingi kuwa "route", au tengeneza rekodi moja kwa kila mtu.',
  },
  samples: {
    failing: { id: 'j1', basis: 'person', persons: { kind: 'exact', value: 4 } },
    passing: { id: 'j1', basis: 'route', persons: { kind: 'exact', value: 4 } },
  },
  source: 'Record type Journey of the standard',
  check: ({ basis, persons }, report) => {
    if (basis !== 'person' || persons === undefined) return;
    const several =
      persons.kind === 'interval'
        ? (persons.min ?? 1) > 1
        : persons.kind !== 'censored' && persons.value > 1;
    if (several) report('/persons');
  },
};
