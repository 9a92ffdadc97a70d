import type { Rule } from '../rule.js';

/** Two columns have the same heading. */
export const headerDuplicate: Rule<'HEADER-DUPLICATE'> = {
  id: 'HEADER-DUPLICATE',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Two columns have the same heading',
    sw: 'Safu mbili zina kichwa kimoja',
  },
  why: {
    en: 'Which of the two is meant cannot be told from the heading.',
    sw: 'Haiwezekani kujua ni ipi iliyokusudiwa kwa kutazama kichwa.',
  },
  fix: {
    en: 'Rename one of them, or export with names instead of labels.',
    sw: 'Badilisha jina la mojawapo, au hamisha kwa majina badala ya lebo.',
  },
  samples: {
    failing: 'Date, Date',
    passing: 'Arrived, Departed',
  },
  source: 'kobotoolbox/formpack@176f619',
};
