import type { Rule } from '../rule.js';

/** The line is not valid JSON. */
export const fileJsonLine: Rule<'FILE-JSON-LINE'> = {
  id: 'FILE-JSON-LINE',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['file'],
  title: {
    en: 'The line is not valid JSON',
    sw: 'Mstari si JSON sahihi',
  },
  why: {
    en: 'The line was skipped, so its record is missing from every total.',
    sw: 'Mstari umerukwa, hivyo rekodi yake inakosekana katika kila jumla.',
  },
  fix: {
    en: 'Write one complete JSON value a line, without a comma at the end.',
    sw: 'Andika thamani moja kamili ya JSON kwa kila mstari, bila koma mwishoni.',
  },
  samples: {
    failing: '{"id":"j1"',
    passing: '{"id":"j1"}',
  },
  source: 'NDJSON; RFC 8259',
};
