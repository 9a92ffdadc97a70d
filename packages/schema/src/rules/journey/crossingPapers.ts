import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

const papers = [
  'documents_unspecified',
  'genuine_documents',
  'false_documents',
  'another_persons_documents',
  'visa_misuse',
] as const;

/** Crossed both with papers and with none. */
export const crossingPapers: Rule<'CROSSING-PAPERS', LooseJourney> = {
  id: 'CROSSING-PAPERS',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: { en: 'Crossed both with papers and with none', sw: 'Alivuka kwa hati na bila hati' },
  why: {
    en: 'The two answers exclude each other; which one is true decides what the law calls the crossing.',
    sw: 'Majibu hayo mawili hayawezi kuwa kweli pamoja; lililo kweli huamua sheria inaitaje kuvuka huko.',
  },
  fix: {
    en: 'Keep the answer that is true for this border.',
    sw: 'Bakiza jibu lililo kweli kwa mpaka huu.',
  },
  samples: {
    failing: { id: 'j1', legs: [{ crossing: { manners: ['no_documents', 'genuine_documents'] } }] },
    passing: { id: 'j1', legs: [{ crossing: { manners: ['no_documents', 'at_night'] } }] },
  },
  source: 'Definitions of border_crossing_manner',
  check: ({ legs }, report) => {
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const manners = legs[index]!.crossing?.manners;
      if (manners === undefined || manners.length < 2 || !manners.includes('no_documents'))
        continue;
      if (papers.some((manner) => manners.includes(manner)))
        report(`/legs/${index}/crossing/manners`);
    }
  },
};
