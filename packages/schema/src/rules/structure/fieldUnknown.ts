import type { Rule } from '../rule.js';

/** A field is not part of the format. */
export const fieldUnknown: Rule<'FIELD-UNKNOWN'> = {
  id: 'FIELD-UNKNOWN',
  severity: 'warning',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'A field is not part of the format', sw: 'Sehemu moja si ya muundo huu' },
  why: {
    en: 'What stands in it is not checked, not counted and not protected: it may name a person.',
    sw: 'Kilichomo hakikaguliwi, hakihesabiwi wala hakilindwi: kinaweza kumtaja mtu.',
  },
  fix: {
    en: 'Correct the name of the field, move the value to where it belongs, or delete it.',
    sw: 'Sahihisha jina la sehemu, hamishia thamani inakostahili, au ifute.',
  },
  samples: {
    failing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      journeys: [
        {
          id: 'j1',
          basis: 'person',
          stops: [
            { id: 's1', place: { country: 'KE' } },
            { id: 's2', place: { country: 'SA' } },
          ],
          statuss: 'possible',
        },
      ],
    },
    passing: {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'identified',
      journeys: [
        {
          id: 'j1',
          basis: 'person',
          stops: [
            { id: 's1', place: { country: 'KE' } },
            { id: 's2', place: { country: 'SA' } },
          ],
        },
      ],
    },
  },
  source: 'openactive/data-model-validator@ba2fa0b',
};
