import { kenyanCounties } from './kenyanCounties.js';
import type { ProfilePatch } from './profile.js';

/**
 * Kenya, as a merge patch over the core. The Counter-Trafficking in Persons Act (Cap. 61, No. 8 of
 * 2010) is wider than the Palermo Protocol: https://new.kenyalaw.org/akn/ke/act/2010/8. Its s.2 names
 * body parts, child labour, child marriage and armed conflict; its s.3 counts a payment that won the
 * consent of the victim as a means.
 */
export const kenyaPatch: ProfilePatch = {
  id: 'ke',
  version: '0.1.0',
  title: { en: 'Kenya', sw: 'Kenya' },
  places: { KE: { adm1: kenyanCounties } },
  law: {
    name: 'Counter-Trafficking in Persons Act (Kenya)',
    means: {
      payment_to_victim: 's.3',
    },
    exploitation: {
      child_labour_exploitation: 's.2',
      child_marriage: 's.2',
      forced_marriage: 's.2',
      body_parts_or_ritual: 's.2',
      armed_activity: 's.2',
    },
  },
  privacy: {
    nationalIds: {
      // Kenyan identity cards carry 7 or 8 digits.
      KE: { minimumDigits: 7, maximumDigits: 8 },
    },
  },
};
