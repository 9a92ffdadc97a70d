import type { LoosePlace } from '../subjects.js';
import type { ValueSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** A place code that the profile does not have for the country and level. */
export const placeCodeUnknown: Rule<'PLACE-CODE-UNKNOWN', ValueSubject<LoosePlace>> = {
  id: 'PLACE-CODE-UNKNOWN',
  severity: 'error',
  category: 'conformance',
  since: '0.1',
  scopes: ['place'],
  title: {
    en: 'The code is not one of this country and level ({country}, {level})',
    sw: 'Msimbo si wa nchi na ngazi hii ({country}, {level})',
  },
  why: {
    en: 'A code outside the list joins to no map and no population.',
    sw: 'Msimbo ulio nje ya orodha hauunganishiki na ramani wala idadi ya watu.',
  },
  fix: {
    en: 'Look the place up again; counties of Kenya are KE001 to KE047.',
    sw: 'Tafuta mahali tena; kaunti za Kenya ni KE001 hadi KE047.',
  },
  samples: {
    failing: { country: 'KE', level: 'adm1', code: 'KE099' },
    passing: { country: 'KE', level: 'adm1', code: 'KE047' },
  },
  source: 'First Schedule to the Constitution of Kenya, 2010: 47 counties',
  check: ({ value }, report, { profile }) => {
    const { country, level, code } = value;
    if (country === undefined || level === undefined || code === undefined) return;
    const known = profile.places[country]?.[level];
    if (known !== undefined && !Object.hasOwn(known, code)) report('/code', { country, level });
  },
};
