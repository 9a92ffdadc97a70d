import type { LooseCase } from '../subjects.js';
import { majority } from '../support/majority.js';
import { isToldByJourneys } from '../support/isToldByJourneys.js';
import type { Rule } from '../rule.js';

/** An adult recorded as a confirmed victim without a means. */
export const victimNoMeans: Rule<'VICTIM-NO-MEANS', LooseCase> = {
  id: 'VICTIM-NO-MEANS',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'An adult recorded as a confirmed victim without a means',
    sw: 'Mtu mzima aliyerekodiwa kuwa mwathiriwa bila njia iliyotumika',
  },
  why: {
    en: 'For an adult the law asks how it was done: force, deception, abuse of vulnerability and so on. For a child it never asks.',
    sw: 'Kwa mtu mzima sheria huuliza ilivyofanywa: nguvu, udanganyifu, kutumia udhaifu na kadhalika. Kwa mtoto haiulizi kamwe.',
  },
  fix: {
    en: 'Add the means; if the person was under 18 when it began, give that age.',
    sw: 'Ongeza njia; kama mtu alikuwa chini ya miaka 18 ilipoanza, toa umri huo.',
  },
  samples: {
    failing: { id: 'c1', status: 'confirmed', age: 30 },
    passing: { id: 'c1', status: 'confirmed', age: 30, ageWhenTrafficked: 16 },
  },
  source: 'Palermo Protocol, article 3(a) and (c); Counter-Trafficking in Persons Act (Kenya), s.3',
  wholeRecordsOnly: true,
  check: (subject, report) => {
    if (subject.status !== 'confirmed' || (subject.means?.length ?? 0) > 0) return;
    if (majority(subject) === 'adult' && !isToldByJourneys(subject)) report('/means');
  },
};
