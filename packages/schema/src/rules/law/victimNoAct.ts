import type { LooseCase, LooseJourney } from '../subjects.js';
import { isToldByJourneys } from '../support/isToldByJourneys.js';
import type { Rule } from '../rule.js';

/** A confirmed victim without an act. */
export const victimNoAct: Rule<'VICTIM-NO-ACT', LooseJourney | LooseCase> = {
  id: 'VICTIM-NO-ACT',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['journey', 'case'],
  title: {
    en: 'A confirmed victim without an act',
    sw: 'Mwathiriwa aliyethibitishwa bila kitendo',
  },
  why: {
    en: 'In law trafficking is an act, a means and a purpose; a case that lacks one of them may fail in court.',
    sw: 'Kisheria usafirishaji haramu ni kitendo, njia na lengo; kesi isiyo na kimojawapo inaweza kushindwa mahakamani.',
  },
  fix: {
    en: 'Add the act: recruitment, transportation, transfer, harbouring or receipt.',
    sw: 'Ongeza kitendo: kusajili, kusafirisha, kuhamisha, kuhifadhi au kupokea.',
  },
  samples: {
    failing: { id: 'c1', status: 'confirmed' },
    passing: { id: 'c1', status: 'confirmed', acts: ['recruitment'] },
  },
  source: 'Palermo Protocol, article 3(a); Counter-Trafficking in Persons Act (Kenya), s.3',
  wholeRecordsOnly: true,
  check: (subject, report) => {
    if (subject.status !== 'confirmed' || (subject.acts?.length ?? 0) > 0) return;
    if (!isToldByJourneys(subject)) report('/acts');
  },
};
