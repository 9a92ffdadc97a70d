import type { ProgressAssessment } from '../../progress/assessProgress.js';
import type { ProgressStatus } from '../../progress/Progress.js';
import type { CellFlag } from '../../results/CellFlag.js';
import type { ObservationStatus } from '../../results/ObservationStatus.js';

/** Language of a report; Swahili is a draft until a native reviewer signs it. */
export type ReportLanguage = 'en' | 'sw';

const english = {
  title: 'Indicators',
  period: 'Period',
  draft: '',
  instead:
    'The numbered indicators of this plan were not obtained: these are indicators of the Njia catalogue, grouped by the plan’s pillars. Their ids are not numbers of the plan.',
  restricted:
    'Exact and restricted: do not publish or pass on. Protect the results first (a disclosure profile).',
  protected: 'Protected for publication with the profile',
  symbol:
    '[c] = confidential: hidden to protect persons. Some of these cells are hidden only so that others cannot be computed; which ones is not told.',
  rounded:
    'Every count is rounded at random or carries noise, totals by themselves: parts need not add up, and small differences mean nothing.',
  known: 'Data known up to',
  engine: 'Computed with',
  definition: 'Definition',
  counted: 'Counted',
  base: 'Base',
  sources: 'Population figures',
  of: 'of',
  between: 'between',
  andMore: 'or more',
  noValue: '-',
  total: 'Total',
  other: 'Other indicators',
  trend: 'By period',
  by: 'By',
  empty: 'Indicators without any record or value in these periods',
  notes: 'Notes',
  remarks: 'Remarks',
  overview: 'At a glance',
  indicator: 'Indicator',
  value: 'Value',
  progress: 'Progress against the plan',
  baseline: 'Baseline',
  target: 'Target',
  path: 'Planned path',
  pace: 'Progress made, of what was due by now:',
  manual: 'Indicators of the plan that are entered by hand',
  contents: 'Contents',
  inThePlan: 'In the plan',
  meansOfVerification: 'Means of verification',
  responsible: 'Reported by',
  frequency: 'How often',
  page: 'Page',
};

/** The words of a report. */
export type ReportWords = Readonly<Record<keyof typeof english, string>>;

const swahili: ReportWords = {
  title: 'Viashiria',
  period: 'Kipindi',
  draft: 'Tafsiri ya Kiswahili ni rasimu.',
  instead:
    'Viashiria vyenye namba vya mpango huu havikupatikana: hivi ni viashiria vya katalogi ya Njia, vikipangwa kwa nguzo za mpango. Vitambulisho vyake si namba za mpango.',
  restricted:
    'Matokeo ni kamili na ya ndani tu: usiyachapishe wala kuyapitisha. Kwanza yalinde (wasifu wa ulinzi).',
  protected: 'Yamelindwa kwa kuchapishwa kwa wasifu',
  symbol:
    '[c] = siri: imefichwa kulinda watu. Baadhi ya seli zimefichwa ili nyingine zisiweze kukokotolewa; ni zipi haisemwi.',
  rounded:
    'Kila idadi imezungushwa kwa nasibu au ina kelele, jumla kwa pekee yake: sehemu huenda zisijumlike, na tofauti ndogo hazina maana.',
  known: 'Data zinazojulikana hadi',
  engine: 'Imehesabiwa kwa',
  definition: 'Ufafanuzi',
  counted: 'Kilichohesabiwa',
  base: 'Msingi',
  sources: 'Takwimu za idadi ya watu',
  of: 'ya',
  between: 'kati ya',
  andMore: 'au zaidi',
  noValue: '-',
  total: 'Jumla',
  other: 'Viashiria vingine',
  trend: 'Kwa kipindi',
  by: 'Kwa',
  empty: 'Viashiria visivyo na rekodi wala thamani katika vipindi hivi',
  notes: 'Maelezo',
  remarks: 'Angalizo',
  overview: 'Kwa muhtasari',
  indicator: 'Kiashiria',
  value: 'Thamani',
  progress: 'Maendeleo dhidi ya mpango',
  baseline: 'Msingi wa kuanzia',
  target: 'Lengo',
  path: 'Njia iliyopangwa',
  pace: 'Maendeleo yaliyofikiwa, kati ya yaliyotarajiwa hadi sasa:',
  manual: 'Viashiria vya mpango vinavyoingizwa kwa mkono',
  contents: 'Yaliyomo',
  inThePlan: 'Kwenye mpango',
  meansOfVerification: 'Njia ya uthibitisho',
  responsible: 'Anayeripoti',
  frequency: 'Mara ngapi',
  page: 'Ukurasa',
};

/** Words of a report by language. */
export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = {
  en: english,
  sw: swahili,
};

/** A judgement of progress, or why there is none. */
type ProgressWord = ProgressStatus | NonNullable<ProgressAssessment['reason']>;

/** How progress is judged, in words. */
export const progressWords: Readonly<
  Record<ReportLanguage, Readonly<Record<ProgressWord, string>>>
> = {
  en: {
    targetAchieved: 'Target achieved',
    onTrack: 'On track',
    accelerationNeeded: 'Acceleration needed',
    limited: 'Limited progress',
    deterioration: 'Deterioration',
    unableToAssess: 'Cannot be judged',
    'no-baseline': 'Not judged: the plan gives no baseline',
    'no-target': 'Not judged: the plan gives no target',
    'no-direction': 'Not judged: a rise may be better detection',
    'no-value': 'Not judged: there is no value',
    'calendars-differ': 'Not judged: plan and value are of different calendars',
  },
  sw: {
    targetAchieved: 'Lengo limefikiwa',
    onTrack: 'Inaendelea vizuri',
    accelerationNeeded: 'Kasi zaidi inahitajika',
    limited: 'Maendeleo madogo',
    deterioration: 'Hali inazidi kuwa mbaya',
    unableToAssess: 'Haiwezi kutathminiwa',
    'no-baseline': 'Haijatathminiwa: mpango hautoi msingi wa kuanzia',
    'no-target': 'Haijatathminiwa: mpango hautoi lengo',
    'no-direction': 'Haijatathminiwa: ongezeko linaweza kuwa utambuzi bora',
    'no-value': 'Haijatathminiwa: hakuna thamani',
    'calendars-differ': 'Haijatathminiwa: mpango na thamani ni za kalenda tofauti',
  },
};

/** What a flag means, in a few words. */
export const flagWords: Readonly<Record<ReportLanguage, Readonly<Record<CellFlag, string>>>> = {
  en: {
    'small-number': 'small number',
    bound: 'a bound, not an exact value',
    'over-100': 'above one whole (different persons above and below the line)',
    'unknown-high': 'many unknown',
    'population-year-differs': 'population of another year',
    'ambiguous-dates': 'some dates are too vague for the period',
    undated: 'records without a date were left out',
    'no-key': 'records that name no unit are not counted; each may be one more',
    'part-exceeds-whole': 'a part exceeds the whole',
    'does-not-reconcile': 'does not reconcile',
    'not-yet-due': 'follow-up is still open for some',
    'no-coverage-information': 'nobody said who reported: zero may mean no data',
    'zero-denominator': 'nothing to divide by',
    'mixed-currency': 'several currencies',
    manual: 'entered by hand',
  },
  sw: {
    'small-number': 'idadi ndogo',
    bound: 'kikomo, si thamani kamili',
    'over-100': 'zaidi ya asilimia mia (watu tofauti juu na chini ya mstari)',
    'unknown-high': 'wengi hawajulikani',
    'population-year-differs': 'idadi ya watu ya mwaka mwingine',
    'ambiguous-dates': 'baadhi ya tarehe si dhahiri kwa kipindi',
    undated: 'rekodi zisizo na tarehe ziliachwa',
    'no-key': 'rekodi zisizotambulisha hazihesabiwi; kila moja yaweza kuwa mmoja zaidi',
    'part-exceeds-whole': 'sehemu inazidi jumla',
    'does-not-reconcile': 'hesabu hazilingani',
    'not-yet-due': 'ufuatiliaji bado unaendelea kwa baadhi',
    'no-coverage-information': 'haijulikani nani aliripoti: sifuri inaweza kumaanisha hakuna data',
    'zero-denominator': 'hakuna cha kugawia',
    'mixed-currency': 'sarafu kadhaa',
    manual: 'imeingizwa kwa mkono',
  },
};

/** Why a cell has no value. */
export const statusWords: Readonly<
  Record<ReportLanguage, Readonly<Partial<Record<ObservationStatus, string>>>>
> = {
  en: {
    L: 'not collected',
    M: 'cannot exist',
    O: 'no data',
    P: 'provisional',
    E: 'estimated',
    U: 'low reliability',
    W: 'includes other categories',
  },
  sw: {
    L: 'haikukusanywa',
    M: 'haiwezi kuwepo',
    O: 'hakuna data',
    P: 'ya muda',
    E: 'makadirio',
    U: 'uhakika mdogo',
    W: 'inajumuisha makundi mengine',
  },
};

/** Remarks on tables and runs that readers see; other codes are for machines. */
export const noteWords: Readonly<Record<ReportLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'not-additive-over-period':
      'A person may be counted in several periods: periods do not add up.',
    'parts-exceed-total':
      'One unit may stand in several categories: categories may exceed the total.',
    'conflicting-values':
      'The records of some persons contradict each other (in sex, year of birth, or child and adult): that is counted as unknown.',
    'without-key':
      'Some records carry no key of the person or case: they are not counted, but each may be one more, so they widen the bounds.',
    'coverage-assumed': 'Nobody declared who reported: zero means that no record was found.',
  },
  sw: {
    'not-additive-over-period':
      'Mtu anaweza kuhesabiwa katika vipindi kadhaa: vipindi havijumlishwi.',
    'parts-exceed-total':
      'Kitu kimoja kinaweza kuwa katika makundi kadhaa: makundi yanaweza kuzidi jumla.',
    'conflicting-values':
      'Rekodi za baadhi ya watu zinapingana (kuhusu jinsi, mwaka wa kuzaliwa, au mtoto na mtu mzima): hilo huhesabiwa kuwa halijulikani.',
    'without-key':
      'Baadhi ya rekodi hazina ufunguo wa mtu au kesi: hazihesabiwi, lakini kila moja yaweza kuwa mmoja zaidi, hivyo hupanua mipaka.',
    'coverage-assumed':
      'Hakuna aliyetangaza nani aliripoti: sifuri ina maana hakuna rekodi iliyopatikana.',
  },
};
