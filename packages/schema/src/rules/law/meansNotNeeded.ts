import type { LooseCase } from '../subjects.js';
import { majority } from '../support/majority.js';
import type { Rule } from '../rule.js';

/** No means is asked for a child; "unknown" is not needed. */
export const meansNotNeeded: Rule<'MEANS-NOT-NEEDED', LooseCase> = {
  id: 'MEANS-NOT-NEEDED',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'No means is asked for a child; "unknown" is not needed',
    sw: 'Kwa mtoto njia haiulizwi; "haijulikani" haihitajiki',
  },
  why: {
    en: 'A child is a victim by act and purpose alone. A gap where the law asks nothing looks like a weak case.',
    sw: 'Mtoto ni mwathiriwa kwa kitendo na lengo pekee. Pengo ambapo sheria haiulizi huonekana kama kesi dhaifu.',
  },
  fix: {
    en: 'Leave the means out, or use "not_required_child".',
    sw: 'Acha njia, au tumia "not_required_child".',
  },
  samples: {
    failing: { id: 'c1', ageWhenTrafficked: 14, means: ['unknown'] },
    passing: { id: 'c1', ageWhenTrafficked: 14, means: ['not_required_child'] },
  },
  source: 'Palermo Protocol, article 3(c); Counter-Trafficking in Persons Act (Kenya), s.3',
  check: (subject, report) => {
    const { means, absences } = subject;
    const asked = means?.length === 1 && means[0] === 'unknown';
    const missed =
      absences?.some(({ field, reason }) => field === 'means' && reason !== 'not_applicable') ===
      true;
    if ((!asked && !missed) || majority(subject) !== 'child') return;
    if (asked)
      report('/means/0', undefined, { kind: 'replace', to: 'not_required_child', safe: false });
    else report('/absences');
  },
};
