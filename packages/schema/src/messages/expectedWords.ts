import type { Wording } from '../model/wording.js';

/** What the rule `FIELD-TYPE` expected, in words; the keys are the values of its param `expected`. */
export const expectedWords: Readonly<Record<string, Wording>> = {
  text: { en: 'a text', sw: 'maandishi' },
  id: { en: 'an id', sw: 'kitambulisho' },
  code: { en: 'a code', sw: 'msimbo' },
  date: {
    en: 'a date such as 2026-04-03, 2026-04 or 2026',
    sw: 'tarehe kama 2026-04-03, 2026-04 au 2026',
  },
  count: {
    en: 'a number such as 3, about 20, at least 5 or 2-4 (in JSON an object with its kind)',
    sw: 'idadi kama 3, takriban 20, angalau 5 au 2-4 (katika JSON kitu chenye aina yake)',
  },
  integer: { en: 'a whole number', sw: 'namba nzima' },
  number: { en: 'a number', sw: 'namba' },
  currency: { en: 'a currency', sw: 'sarafu' },
  object: { en: 'an object', sw: 'kitu chenye sehemu' },
  list: { en: 'a list', sw: 'orodha' },
};
