import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';

/** The data were written for version {version} of the standard or later. */
export const standardVersion: Rule<'STANDARD-VERSION'> = {
  id: 'STANDARD-VERSION',
  severity: 'warning',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The data were written for version {version} of the standard or later',
    sw: 'Data ziliandikwa kwa toleo {version} la kiwango au la baadaye',
  },
  why: {
    en: 'A newer version may have fields and codes that this program does not know.',
    sw: 'Toleo jipya linaweza kuwa na sehemu na misimbo ambayo programu hii haiijui.',
  },
  fix: { en: 'Update Njia.', sw: 'Sasisha Njia.' },
  samples: { failing: { ...sampleDataset, version: '9.0.0' }, passing: sampleDataset },
  source: 'Semantic versioning 2.0.0',
};
