import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';

/** The data name another profile than {profile}. */
export const profileOther: Rule<'PROFILE-OTHER'> = {
  id: 'PROFILE-OTHER',
  severity: 'info',
  category: 'conformance',
  since: '0.1',
  scopes: ['structure'],
  title: {
    en: 'The data name another profile than {profile}',
    sw: 'Data zinataja wasifu mwingine badala ya {profile}',
  },
  why: {
    en: 'Another profile asks for other fields and allows other codes.',
    sw: 'Wasifu mwingine huhitaji sehemu nyingine na huruhusu misimbo mingine.',
  },
  fix: {
    en: 'Validate with the profile that the data were written for.',
    sw: 'Hakiki kwa wasifu ambao data ziliandikiwa.',
  },
  samples: {
    failing: { ...sampleDataset, profile: { id: 'ke' } },
    passing: { ...sampleDataset, profile: { id: 'core' } },
  },
  source: 'Profiles of the standard',
};
