import type { LooseCase, LooseDataset, LooseJourney } from '../subjects.js';
import { isToldByJourneys } from '../support/isToldByJourneys.js';
import { majority } from '../support/majority.js';
import type { Rule } from '../rule.js';

/** Neither the case of a confirmed victim nor its journeys tell the act, the means or the purpose. */
export const victimStoryIncomplete: Rule<'VICTIM-STORY-INCOMPLETE', LooseDataset> = {
  id: 'VICTIM-STORY-INCOMPLETE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['dataset'],
  title: {
    en: 'Neither the case of a confirmed victim nor its journeys say this element',
    sw: 'Si kesi ya mwathiriwa aliyethibitishwa wala safari zake zinazosema kipengele hiki',
  },
  why: {
    en: 'Act, means (for adults) and purpose make trafficking; a case may leave them to its journeys, but one of them must tell.',
    sw: 'Kitendo, njia (kwa watu wazima) na lengo hufanya usafirishaji haramu; kesi inaweza kuziachia safari zake, lakini mojawapo lazima iseme.',
  },
  fix: {
    en: 'Add the element to the case or to one of its journeys.',
    sw: 'Ongeza kipengele hicho kwenye kesi au kwenye mojawapo ya safari zake.',
  },
  samples: {
    failing: {
      cases: [{ id: 'c1', status: 'confirmed', age: 15, journeyIds: ['j1'] }],
      journeys: [{ id: 'j1', acts: ['transportation'] }],
    },
    passing: {
      cases: [{ id: 'c1', status: 'confirmed', age: 15, journeyIds: ['j1'] }],
      journeys: [
        { id: 'j1', acts: ['transportation'], exploitations: [{ types: ['forced_labour'] }] },
      ],
    },
  },
  source: 'Palermo Protocol, article 3(a) and (c); Counter-Trafficking in Persons Act (Kenya), s.3',
  check: ({ cases, journeys }, report) => {
    const journeyOf = new Map(journeys?.map((journey) => [journey.id, journey]));
    cases?.forEach((one, index) => {
      if (one.status !== 'confirmed' || !isToldByJourneys(one)) return;
      const told = (one.journeyIds ?? []).map((id) => journeyOf.get(id));
      // A journey that is not in this data set may tell what these do not.
      if (!told.every((journey) => journey !== undefined)) return;
      for (const element of elementsAskedOf(one))
        if (![one, ...told].some((record) => says(record, element)))
          report(`/cases/${index}/${element}`);
    });
  },
};

type Element = 'acts' | 'means' | 'exploitations';

function elementsAskedOf(one: LooseCase): readonly Element[] {
  return majority(one) === 'adult' ? ['acts', 'means', 'exploitations'] : ['acts', 'exploitations'];
}

function says(record: LooseCase | LooseJourney, element: Element): boolean {
  return (record[element]?.length ?? 0) > 0;
}
