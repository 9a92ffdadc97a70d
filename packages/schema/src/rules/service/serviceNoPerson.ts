import type { LooseService } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The service names neither a case nor a person key. */
export const serviceNoPerson: Rule<'SERVICE-NO-PERSON', LooseService> = {
  id: 'SERVICE-NO-PERSON',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['service'],
  title: {
    en: 'The service names neither a case nor a person key',
    sw: 'Huduma haitaji kesi wala ufunguo wa mtu',
  },
  why: {
    en: 'Services that belong to nobody cannot show how many persons were helped.',
    sw: 'Huduma zisizo za mtu yeyote haziwezi kuonyesha watu wangapi walisaidiwa.',
  },
  fix: {
    en: 'Link it to the case, or give the pseudonymous key.',
    sw: 'Iunganishe na kesi, au toa ufunguo wa siri.',
  },
  samples: {
    failing: { id: 'x1', kind: 'service' },
    passing: { id: 'x1', kind: 'service', caseId: 'c1' },
  },
  source: 'Record type Service of the standard',
  wholeRecordsOnly: true,
  check: ({ kind, caseId, personKey }, report) => {
    // A caller of a hotline may stay unknown.
    if (
      kind !== undefined &&
      kind !== 'hotline_contact' &&
      caseId === undefined &&
      personKey === undefined
    )
      report('');
  },
};
