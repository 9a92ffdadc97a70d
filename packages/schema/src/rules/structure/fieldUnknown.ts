import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';
import { sampleJourney } from '../support/sampleJourney.js';

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
    failing: { ...sampleDataset, journeys: [{ ...sampleJourney, statuss: 'possible' }] },
    passing: { ...sampleDataset, journeys: [sampleJourney] },
  },
  source: 'openactive/data-model-validator@ba2fa0b',
};
