import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';

/** The value is longer than {maximum}. */
export const fieldLength: Rule<'FIELD-LENGTH'> = {
  id: 'FIELD-LENGTH',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'The value is longer than {maximum}', sw: 'Thamani ni ndefu kuliko {maximum}' },
  why: {
    en: 'Very long values are usually a story or a paste that went wrong; both are dangerous to share.',
    sw: 'Thamani ndefu sana kwa kawaida ni hadithi au ubandikaji uliokosea; zote ni hatari kushirikisha.',
  },
  fix: { en: 'Shorten it, or split it.', sw: 'Ifupishe, au igawanye.' },
  samples: {
    failing: {
      ...sampleDataset,
      cases: [{ id: 'c1', informationSources: Array.from({ length: 70 }, () => 'survivor') }],
    },
    passing: { ...sampleDataset, cases: [{ id: 'c1', informationSources: ['survivor'] }] },
  },
  source: 'Fields of the standard',
};
