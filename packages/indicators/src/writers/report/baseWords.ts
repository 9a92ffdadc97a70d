import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { TableDimension } from '../../results/TableDimension.js';

/** What shipped definitions divide by, by their base rule. */
const words: Readonly<Record<string, LanguageMap>> = {
  population: { en: 'all of them', sw: 'wote' },
  fixed: { en: 'a fixed number', sw: 'idadi isiyobadilika' },
  'population-group': { en: 'residents of the same group', sw: 'wakazi wa kundi hilohilo' },
  'population-all': { en: 'all residents', sw: 'wakazi wote' },
  'all-counties': { en: 'all counties', sw: 'kaunti zote' },
  'children-assisted': { en: 'children assisted', sw: 'watoto waliosaidiwa' },
  'in-proceedings': {
    en: 'victims supported at court',
    sw: 'waathiriwa waliosaidiwa mahakamani',
  },
  'convicted-or-acquitted': { en: 'convictions and acquittals', sw: 'hukumu na kuachiliwa' },
  'all-concluded': { en: 'all concluded cases', sw: 'kesi zote zilizohitimishwa' },
  due: { en: 'all that were due in the period', sw: 'wote waliotakiwa ndani ya kipindi' },
  registered: { en: 'cases registered', sw: 'kesi zilizosajiliwa' },
  records: { en: 'all records', sw: 'rekodi zote' },
  'typed-places': { en: 'places written down', sw: 'mahali palipoandikwa' },
  identified: { en: 'victims identified', sw: 'waathiriwa waliotambuliwa' },
  decided: { en: 'persons whose status was decided', sw: 'watu ambao hali yao iliamuliwa' },
  foreign: { en: 'victims of other citizenship', sw: 'waathiriwa wenye uraia mwingine' },
  government: {
    en: 'victims identified by government',
    sw: 'waathiriwa waliotambuliwa na serikali',
  },
  planned: { en: 'what was planned', sw: 'yaliyopangwa' },
  budget: { en: 'the budget', sw: 'bajeti' },
  expected: { en: 'those expected to report', sw: 'wanaotarajiwa kuripoti' },
  submitted: { en: 'what was submitted', sw: 'yaliyowasilishwa' },
  weights: { en: 'the sum of the weights', sw: 'jumla ya uzito' },
  'known-both': { en: 'those of whom both are known', sw: 'wale ambao yote mawili yanajulikana' },
  'known-law': {
    en: 'those whose area of law is known',
    sw: 'wale ambao eneo la sheria linajulikana',
  },
  'known-sex': { en: 'those whose sex is known', sw: 'wale ambao jinsi inajulikana' },
  'known-citizenship': {
    en: 'those whose citizenship is known',
    sw: 'wale ambao uraia unajulikana',
  },
  'known-role': { en: 'those whose role is known', sw: 'wale ambao nafasi inajulikana' },
  'known-age': {
    en: 'those known to be child or adult',
    sw: 'wale wanaojulikana kuwa mtoto au mtu mzima',
  },
  'known-income': { en: 'those whose income is known', sw: 'wale ambao kipato kinajulikana' },
  'known-linkage': {
    en: 'records with a linkage key',
    sw: 'rekodi zenye ufunguo wa kuunganisha',
  },
  'known-source': {
    en: 'those of whom it is known how they were identified',
    sw: 'wale ambao namna walivyotambuliwa inajulikana',
  },
  'known-penalised': {
    en: 'those of whom it is known whether they were penalised',
    sw: 'wale ambao inajulikana kama waliadhibiwa',
  },
  'known-membership': {
    en: 'those of which it is known',
    sw: 'yale ambayo hilo linajulikana',
  },
  'known-sentence': {
    en: 'those whose kind of sentence is known',
    sw: 'wale ambao aina ya adhabu inajulikana',
  },
  'known-mode': {
    en: 'those of which it is known whether by plea or trial',
    sw: 'zile ambazo kukiri au kesi kunajulikana',
  },
};

/**
 * What a definition divides by, for people.
 *
 * @param rule - Its base rule.
 * @param dimensions - Axes of its tables: `known-sex` names one.
 */
export function baseWords(rule: string, dimensions: readonly TableDimension[]): LanguageMap {
  const found = Object.hasOwn(words, rule) ? words[rule] : undefined;
  if (found !== undefined) return found;
  const [, state = '', axis = ''] = /^(known|all)-(.+)$/u.exec(rule) ?? [];
  const label = dimensions.find(({ id }) => id === axis)?.label;
  const en = label?.en.toLowerCase() ?? axis.replaceAll('-', ' ');
  const sw = (label?.sw ?? label?.en)?.toLowerCase() ?? axis.replaceAll('-', ' ');
  if (state === 'known')
    return { en: `those whose “${en}” is known`, sw: `wale ambao “${sw}” inajulikana` };
  if (state === 'all')
    return { en: `all, “${en}” known or not`, sw: `wote, “${sw}” ijulikane au la` };
  return { en: rule.replaceAll(/[-_]/gu, ' ') };
}
