import type { ValueSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** Codes that say that nothing else applies. `no_movement` and `no_documents` are told apart by rules of their own. */
const exclusive: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'alone',
  'none',
  'not_required_child',
]);

/** "{code}" cannot stand beside other answers. */
export const codeExclusive: Rule<'CODE-EXCLUSIVE', ValueSubject<readonly string[]>> = {
  id: 'CODE-EXCLUSIVE',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['codes'],
  title: {
    en: '"{code}" cannot stand beside other answers',
    sw: '"{code}" haiwezi kuwa pamoja na majibu mengine',
  },
  why: {
    en: 'Nobody travels alone and with a friend; one of the two answers is a slip.',
    sw: 'Hakuna anayesafiri peke yake na rafiki; jibu mojawapo ni kosa.',
  },
  fix: { en: 'Keep the answer that is true.', sw: 'Bakiza jibu lililo kweli.' },
  samples: { failing: ['alone', 'friend'], passing: ['alone'] },
  source: 'Definitions of the code lists',
  check: ({ value }, report) => {
    if (value.length < 2) return;
    value.forEach((code, index) => {
      if (exclusive.has(code)) report(`/${index}`, { code });
    });
  },
};
