import type { Rule } from '../rule.js';

/** The column is not known. */
export const headerUnknown: Rule<'HEADER-UNKNOWN'> = {
  id: 'HEADER-UNKNOWN',
  severity: 'info',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The column is not known',
    sw: 'Safu haijulikani',
  },
  why: {
    en: 'An unknown column is not read, so what it says is missing from the result.',
    sw: 'Safu isiyojulikana haisomwi, hivyo inachosema hakimo kwenye matokeo.',
  },
  fix: {
    en: 'Map it to a field, or mark it as not needed.',
    sw: 'Ilinganishe na sehemu, au itie alama kuwa haihitajiki.',
  },
  samples: {
    failing: 'a heading that fits no field',
    passing: 'Sex',
  },
  source: 'openactive/data-model-validator@ba2fa0b',
};
