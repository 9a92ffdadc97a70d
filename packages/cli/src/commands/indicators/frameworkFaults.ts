import type { FrameworkIssue } from '@njia/indicators';
import type { Language } from '../../language/language.js';

const words: Readonly<Record<FrameworkIssue['code'], Readonly<Record<Language, string>>>> = {
  shape: {
    en: 'is missing, of the wrong type, or not a field of a framework',
    sw: 'haipo, ni ya aina isiyofaa, au si sehemu ya mpango',
  },
  'pillar-unknown': {
    en: 'names a pillar that is not under /pillars',
    sw: 'inataja nguzo isiyo chini ya /pillars',
  },
  'pillar-twice': { en: 'has a pillar twice', sw: 'ina nguzo mara mbili' },
  'definition-unknown': {
    en: 'is bound to a definition that is not in the catalogue; see njia indicators --list',
    sw: 'imefungwa kwa ufafanuzi usio katika katalogi; tazama njia indicators --list',
  },
  'catalogue-version': {
    en: 'was bound to another version of the catalogue: check the definition, then write this version',
    sw: 'ilifungwa kwa toleo jingine la katalogi: kagua ufafanuzi, kisha andika toleo hili',
  },
  'parameters-unfit': {
    en: 'has a condition on a field that the records of the definition do not have',
    sw: 'ina sharti juu ya sehemu ambayo rekodi za ufafanuzi hazina',
  },
  'parameters-code': {
    en: 'has a condition on a code that the list of its field does not have; see njia codes. For no value write the op unknown. Or on a value that the field cannot have: dates take gte and lte, places take under',
    sw: 'ina sharti juu ya msimbo usio katika orodha ya sehemu yake; tazama njia codes. Kwa kutojulikana andika op unknown. Au juu ya thamani ambayo sehemu haiwezi kuwa nayo: tarehe hutumia gte na lte, mahali hutumia under',
  },
  'calendar-unknown': {
    en: 'is no calendar: KE-FY, gregorian, APR-MAR, OCT-SEP, or a start day such as --03-01',
    sw: 'si kalenda: KE-FY, gregorian, APR-MAR, OCT-SEP, au siku ya kuanza kama --03-01',
  },
  'period-unreadable': {
    en: 'has a baseline or target whose period cannot be read: write 2024 or 2024-A1',
    sw: 'ina msingi au lengo ambalo kipindi chake hakisomeki: andika 2024 au 2024-A1',
  },
  'number-twice': {
    en: 'has a number that another indicator has too',
    sw: 'ina namba ambayo kiashiria kingine kinayo pia',
  },
  'number-is-ours': {
    en: 'has one of our ids as a number of the plan; numbers stand as printed, or are null',
    sw: 'ina kitambulisho chetu kama namba ya mpango; namba ziwe kama zilivyochapishwa, au null',
  },
};

/** More faults than these are counted, not listed. */
const mostListed = 10;

/**
 * What is wrong with a framework file, place by place; never repeats what stands there.
 *
 * @param issues - The issues.
 * @param language - Language.
 */
export function frameworkFaults(issues: readonly FrameworkIssue[], language: Language): string {
  const lines = issues
    .slice(0, mostListed)
    .map(({ code, path }) => `  ${path === '' ? '/' : path}: ${words[code][language]} (${code})`);
  return `${lines.join('\n')}\n`;
}
