import type { Rule } from '../rule.js';

/** Answers to different versions of the form are mixed. */
export const dialectFormVersions: Rule<'DIALECT-FORM-VERSIONS'> = {
  id: 'DIALECT-FORM-VERSIONS',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Answers to different versions of the form are mixed',
    sw: 'Majibu ya matoleo tofauti ya fomu yamechanganywa',
  },
  why: {
    en: 'A question that was added or reworded later is empty or means something else in the older answers.',
    sw: 'Swali lililoongezwa au kubadilishwa baadaye ni tupu au lina maana nyingine katika majibu ya zamani.',
  },
  fix: {
    en: 'Check the questions that changed between the versions.',
    sw: 'Kagua maswali yaliyobadilika kati ya matoleo.',
  },
  samples: {
    failing: 'two values in the column __version__',
    passing: 'one value in the column __version__',
  },
  source: 'KoboToolbox export format',
};
