import type { Rule } from '../rule.js';

/** Quotation marks in the row do not match. */
export const tableQuote: Rule<'TABLE-QUOTE'> = {
  id: 'TABLE-QUOTE',
  severity: 'warning',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'Quotation marks in the row do not match',
    sw: 'Alama za nukuu kwenye mstari hazilingani',
  },
  why: {
    en: 'A mark that is never closed can swallow the rows after it; the row was mended by its shape.',
    sw: 'Alama isiyofungwa inaweza kumeza mistari inayofuata; mstari umerekebishwa kwa umbo lake.',
  },
  fix: {
    en: 'Look at the row; double the marks inside a value.',
    sw: 'Tazama mstari; andika alama mara mbili ndani ya thamani.',
  },
  samples: {
    failing: 'a quotation mark that opens and never closes',
    passing: 'marks in pairs',
  },
  source: 'RFC 4180',
};
