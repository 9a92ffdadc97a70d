import type { Rule } from '../rule.js';

/** Values without an exact code in the target format. */
export const dialectExportLoss: Rule<'DIALECT-EXPORT-LOSS'> = {
  id: 'DIALECT-EXPORT-LOSS',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: '{count} values have no exact code in the target format',
    sw: 'Thamani {count} hazina msimbo kamili katika muundo unaolengwa',
  },
  why: {
    en: 'What the target cannot say is folded into a wider code or into Other, so the written file tells less than the data.',
    sw: 'Kile ambacho muundo unaolengwa hauwezi kusema huwekwa kwenye msimbo mpana au Nyingine, hivyo faili husema kidogo kuliko data.',
  },
  fix: {
    en: 'Keep the original; look up the loss report before you compare numbers.',
    sw: 'Hifadhi data asili; tazama ripoti ya upotevu kabla ya kulinganisha idadi.',
  },
  samples: {
    failing: 'forced_criminality written as HTCDS Other',
    passing: 'forced_labour written as HTCDS ForcedLabour',
  },
  source: 'HTCDS 2.0 issue 28',
};
