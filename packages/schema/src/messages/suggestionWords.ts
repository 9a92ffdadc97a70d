import type { Suggestion } from '../issues/suggestion.js';
import type { Wording } from '../model/wording.js';

/** What a suggestion says when it names the new value; `{to}` is a code or field name of the format. */
export const suggestionWords: Readonly<Record<Suggestion['kind'], Wording>> = {
  replace: { en: 'Did you mean "{to}"?', sw: 'Je, ulimaanisha "{to}"?' },
  map: { en: 'It may stand for "{to}".', sw: 'Huenda inamaanisha "{to}".' },
  rename: { en: 'Did you mean the field "{to}"?', sw: 'Je, ulimaanisha sehemu "{to}"?' },
  delete: { en: 'Delete it.', sw: 'Ifute.' },
  review: { en: 'Compare it with "{to}".', sw: 'Ilinganishe na "{to}".' },
};
