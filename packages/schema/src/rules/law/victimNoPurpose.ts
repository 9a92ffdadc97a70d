import type { LooseCase, LooseJourney } from '../subjects.js';
import { isToldByJourneys } from '../support/isToldByJourneys.js';
import type { Rule } from '../rule.js';

/** A confirmed victim without a purpose of exploitation. */
export const victimNoPurpose: Rule<'VICTIM-NO-PURPOSE', LooseJourney | LooseCase> = {
  id: 'VICTIM-NO-PURPOSE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['journey', 'case'],
  title: {
    en: 'A confirmed victim without a purpose of exploitation',
    sw: 'Mwathiriwa aliyethibitishwa bila lengo la unyonyaji',
  },
  why: {
    en: 'The purpose is what makes moving a person trafficking; it may be expected and need not have occurred.',
    sw: 'Lengo ndilo hufanya kumsafirisha mtu kuwa usafirishaji haramu; linaweza kutarajiwa bila kutokea.',
  },
  fix: {
    en: 'Add the form of exploitation, expected or occurred.',
    sw: 'Ongeza aina ya unyonyaji, uliotarajiwa au uliotokea.',
  },
  samples: {
    failing: { id: 'c1', status: 'confirmed' },
    passing: {
      id: 'c1',
      status: 'confirmed',
      exploitations: [{ types: ['forced_labour'], occurrence: 'expected' }],
    },
  },
  source: 'Palermo Protocol, article 3(a); Counter-Trafficking in Persons Act (Kenya), s.3',
  wholeRecordsOnly: true,
  check: (subject, report) => {
    if (subject.status !== 'confirmed' || (subject.exploitations?.length ?? 0) > 0) return;
    if (!isToldByJourneys(subject)) report('/exploitations');
  },
};
