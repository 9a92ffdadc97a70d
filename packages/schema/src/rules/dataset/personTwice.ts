import type { LooseDataset } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Two cases of one organisation have the same person key. */
export const personTwice: Rule<'PERSON-TWICE', LooseDataset> = {
  id: 'PERSON-TWICE',
  severity: 'info',
  category: 'plausibility',
  since: '0.1',
  scopes: ['dataset'],
  title: {
    en: 'Two cases of one organisation have the same person key',
    sw: 'Kesi mbili za shirika moja zina ufunguo uleule wa mtu',
  },
  why: {
    en: 'One person counted twice makes numbers too high; a person may also truly have two cases.',
    sw: 'Mtu mmoja akihesabiwa mara mbili huongeza idadi; mtu pia anaweza kuwa na kesi mbili kweli.',
  },
  fix: {
    en: 'Join the two, or leave them when the person was trafficked twice.',
    sw: 'Ziunganishe, au ziache kama mtu alisafirishwa mara mbili.',
  },
  samples: {
    failing: {
      cases: [
        { id: 'c1', personKey: 'k1' },
        { id: 'c2', personKey: 'k1' },
      ],
    },
    passing: {
      cases: [
        { id: 'c1', personKey: 'k1' },
        { id: 'c2', personKey: 'k2' },
      ],
    },
  },
  source: 'IC-TIP: the unit is the victim',
  check: (dataset, report) => {
    const seen = new Set<string>();
    dataset.cases?.forEach(({ personKey, reportedBy }, index) => {
      if (personKey === undefined) return;
      const person = `${reportedBy ?? ''} ${personKey}`;
      if (seen.has(person)) report(`/cases/${index}/personKey`);
      seen.add(person);
    });
  },
};
