import type { Wording } from '../model/wording.js';
import type { PrivacyKind } from '../privacy/privacyKind.js';

/** Kinds of personal data in words, for the param `kind` of `PII-COLUMN`. */
export const privacyKindWords: Readonly<Record<PrivacyKind, Wording>> = {
  phone: { en: 'phone number', sw: 'namba ya simu' },
  email: { en: 'e-mail address', sw: 'anwani ya barua pepe' },
  'national-id': { en: 'number of an id card', sw: 'namba ya kitambulisho' },
  passport: { en: 'passport number', sw: 'namba ya pasipoti' },
  'birth-date': { en: 'date of birth', sw: 'tarehe ya kuzaliwa' },
  name: { en: 'name', sw: 'jina' },
  coordinates: { en: 'exact position', sw: 'mahali kamili' },
  'web-address': { en: 'web address', sw: 'anwani ya wavuti' },
  address: { en: 'address', sw: 'anwani' },
};
