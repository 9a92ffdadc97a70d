import type { LooseCase, LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Codes that say nothing about a means; the empty text stands for one that could not be read. */
const open: ReadonlySet<string> = /* @__PURE__ */ new Set(['unknown', 'not_required_child', '']);

/** None of the means is one in the law of the profile. */
export const meansOutsideLaw: Rule<'MEANS-OUTSIDE-LAW', LooseJourney | LooseCase> = {
  id: 'MEANS-OUTSIDE-LAW',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['journey', 'case'],
  title: {
    en: 'None of the means is one in the law of the profile',
    sw: 'Hakuna njia iliyo njia kisheria kwa wasifu huu',
  },
  why: {
    en: 'A payment to the person alone is a means in Kenya but not in the Palermo Protocol; where the case is tried decides.',
    sw: 'Malipo kwa mtu mwenyewe ni njia nchini Kenya lakini si katika Itifaki ya Palermo; mahali kesi inaposikilizwa ndipo huamua.',
  },
  fix: {
    en: 'Nothing to mend if it is true; look for a further means, and use the profile of the country.',
    sw: 'Hakuna la kurekebisha kama ni kweli; tafuta njia nyingine, na tumia wasifu wa nchi.',
  },
  samples: {
    failing: { id: 'c1', status: 'confirmed', age: 30, means: ['payment_to_victim'] },
    passing: { id: 'c1', status: 'confirmed', age: 30, means: ['deception', 'payment_to_victim'] },
  },
  source: 'Palermo Protocol, article 3(a); Counter-Trafficking in Persons Act (Kenya), s.3',
  check: ({ status, means }, report, { profile }) => {
    if (status !== 'confirmed' || means === undefined || means.length === 0) return;
    const accepted = profile.law.means;
    if (means.every((code) => !open.has(code) && !Object.hasOwn(accepted, code))) report('/means');
  },
};
