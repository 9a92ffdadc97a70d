import type { Rule } from '../rule.js';

/** An object holds the same key twice. */
export const fileJsonDuplicateKey: Rule<'FILE-JSON-DUPLICATE-KEY'> = {
  id: 'FILE-JSON-DUPLICATE-KEY',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'An object holds the same key twice',
    sw: 'Kitu kimoja kina ufunguo uleule mara mbili',
  },
  why: {
    en: 'Programs differ in which of the two they keep, so two readers may see different data.',
    sw: 'Programu hutofautiana ipi kati ya hizo mbili huhifadhiwa, hivyo wasomaji wawili wanaweza kuona data tofauti.',
  },
  fix: {
    en: 'Remove one of the two.',
    sw: 'Ondoa mojawapo.',
  },
  samples: {
    failing: '{"age":17,"age":19}',
    passing: '{"age":17}',
  },
  source: 'RFC 8259 section 4',
};
