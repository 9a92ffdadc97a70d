import { disclosureProfiles, frameworks } from '@njia/indicators';
import type { Option } from '../../command.js';
import { inputOptions } from '../../input/inputOptions.js';
import { engineOption } from './engine.js';
import { blurringProfiles } from './perturbFound.js';
import { resultFormats } from './resultFormats.js';
import { intervalMethods } from './withIntervals.js';

const endings = Object.values(resultFormats).join(' ');

/** Options of `njia indicators`. */
export const indicatorsOptions: readonly Option[] = [
  {
    name: 'framework',
    value: 'PLAN',
    standard: 'ken-npa-2022-2027',
    description: {
      en: `Plan: ${frameworks.map(({ id }) => id).join(', ')}, or a framework file of your own (.json).`,
      sw: `Mpango: ${frameworks.map(({ id }) => id).join(', ')}, au faili yako ya mpango (.json).`,
    },
  },
  {
    name: 'period',
    value: 'PERIOD',
    repeatable: true,
    description: {
      en: 'Period, such as 2022-07/2023-06, FY2022/23, 2022, 2022-Q1 (with --calendar), TIP 2023.',
      sw: 'Kipindi, kama 2022-07/2023-06, FY2022/23, 2022, 2022-Q1 (pamoja na --calendar), TIP 2023.',
    },
  },
  {
    name: 'calendar',
    value: 'CALENDAR',
    standard: 'KE-FY',
    description: {
      en: 'Reporting year of periods like 2022-Q1: KE-FY (July), gregorian, APR-MAR, OCT-SEP, or a start day such as --03-01.',
      sw: 'Mwaka wa kuripoti wa vipindi kama 2022-Q1: KE-FY (Julai), gregorian, APR-MAR, OCT-SEP, au siku ya kuanza kama --03-01.',
    },
  },
  {
    name: 'each',
    value: 'PART',
    choices: ['quarter', 'month', 'semester'],
    description: { en: 'Also cut the period into parts.', sw: 'Pia kata kipindi katika sehemu.' },
  },
  {
    name: 'indicator',
    value: 'ID',
    repeatable: true,
    description: {
      en: 'Only this indicator, such as PT-01.',
      sw: 'Kiashiria hiki tu, kama PT-01.',
    },
  },
  {
    name: 'definition',
    value: 'FILE',
    repeatable: true,
    description: {
      en: 'Definitions of your own (.json), beside our catalogue: for --indicator and for the entries of a --framework. njia template definition prints one to start from.',
      sw: 'Fafanuzi zako (.json), pamoja na katalogi yetu: kwa --indicator na kwa viashiria vya --framework. njia template definition hutoa moja ya kuanzia.',
    },
  },
  {
    name: 'by',
    value: 'DIMENSIONS',
    repeatable: true,
    description: {
      en: 'Break down by, such as sex or sex,ageGroup; instead of what the definitions say.',
      sw: 'Gawanya kwa, kama sex au sex,ageGroup; badala ya maelezo ya viashiria.',
    },
  },
  {
    name: 'where',
    value: 'CONDITION',
    repeatable: true,
    description: {
      en: 'Only records for which this holds: sex=female, status!=not_victim, "age<18", "identifiedOn>=2024-01", "sex in female,male", "stops.place under KE047", "age known". All of them must hold.',
      sw: 'Rekodi ambazo hili ni kweli tu: sex=female, status!=not_victim, "age<18", "identifiedOn>=2024-01", "sex in female,male", "stops.place under KE047", "age known". Yote lazima yawe kweli.',
    },
  },
  {
    name: 'intervals',
    value: 'METHOD',
    choices: intervalMethods,
    description: {
      en: 'Confidence intervals of 95 %: shares by this method, counts and rates by exact Poisson. Registers of all known cases need none; use it to compare small numbers.',
      sw: 'Vipindi vya uhakika vya 95 %: sehemu kwa njia hii, idadi na viwango kwa Poisson kamili. Sajili za kesi zote hazivihitaji; tumia kulinganisha idadi ndogo.',
    },
  },
  {
    name: 'overlap',
    description: {
      en: 'Also show how many units each two organisations both know. Not with --protect: it names organisations.',
      sw: 'Pia onyesha ni vingapi ambavyo mashirika mawili yanavijua. Si pamoja na --protect: hutaja mashirika.',
    },
  },
  {
    name: 'list',
    description: {
      en: 'List the indicators, each in one sentence; needs no file.',
      sw: 'Orodhesha viashiria, kila kimoja kwa sentensi; hahitaji faili.',
    },
  },
  {
    name: 'requirements',
    description: {
      en: 'Say which indicators the files can feed, and what they lack.',
      sw: 'Sema ni viashiria vipi faili zinaweza kulisha, na kinachokosekana.',
    },
  },
  {
    name: 'explain',
    value: 'RECORD',
    description: {
      en: 'Say clause by clause why the record with this id counted or not; with --indicator and --period.',
      sw: 'Sema sharti kwa sharti kwa nini rekodi hii ilihesabiwa au la; pamoja na --indicator na --period.',
    },
  },
  {
    name: 'examples',
    description: {
      en: 'Show the example records of the indicators: what counts, and what each clause decides; needs no file.',
      sw: 'Onyesha rekodi za mfano za viashiria: kinachohesabiwa, na kila sharti linaamua nini; hahitaji faili.',
    },
  },
  {
    name: 'compare',
    value: 'RESULTS',
    description: {
      en: 'Say what changed since an earlier run, and why; RESULTS is what --format json wrote then.',
      sw: 'Sema nini kilibadilika tangu hesabu ya awali, na kwa nini; RESULTS ni faili la --format json la wakati huo.',
    },
  },
  {
    name: 'format',
    value: 'FORMAT',
    choices: Object.keys(resultFormats),
    description: {
      en: 'Form of the output; else by the ending of each --out, else pretty.',
      sw: 'Muundo wa matokeo; vinginevyo kwa mwisho wa jina la --out, vinginevyo pretty.',
    },
  },
  {
    name: 'protect',
    value: 'PROFILE',
    choices: [...disclosureProfiles.map(({ id }) => id), ...blurringProfiles],
    description: {
      en: 'Protect the tables before they leave: hides small counts and what gives them away, and proves it by attack; public-round-5 and public-cell-key blur all counts instead.',
      sw: 'Linda majedwali kabla hayajatoka: huficha idadi ndogo na kinachozifichua, na huthibitisha kwa shambulio; public-round-5 na public-cell-key hufunika idadi zote badala yake.',
    },
  },
  {
    name: 'secret',
    value: 'FILE',
    description: {
      en: 'With --protect public-round-5 or public-cell-key: a file with a secret of the office, 16 characters or more; always the same.',
      sw: 'Pamoja na --protect public-round-5 au public-cell-key: faili lenye siri ya ofisi, herufi 16 au zaidi; ile ile daima.',
    },
  },
  {
    name: 'p-table',
    value: 'FILE',
    description: {
      en: 'With --protect public-cell-key: the perturbation table, as the R package ptable exports it.',
      sw: 'Pamoja na --protect public-cell-key: jedwali la kelele, kama kifurushi cha R ptable kinavyolitoa.',
    },
  },
  {
    name: 'ledger',
    value: 'FILE',
    description: {
      en: 'With --protect: hold the release against all earlier ones in this file, refuse what they give away together, and note it.',
      sw: 'Pamoja na --protect: linganisha toleo na yote ya awali katika faili hili, kataa kinachofichuliwa kwa pamoja, na uliandike.',
    },
  },
  {
    name: 'out',
    value: 'FILE',
    repeatable: true,
    description: {
      en: `Where to write; standard output when not given. The ending says the form: ${endings}.`,
      sw: `Mahali pa kuandika; isipotolewa, huandikwa kwenye skrini. Kiambishi kinaonyesha muundo: ${endings}.`,
    },
  },
  {
    name: 'aliases',
    value: 'FILE',
    description: {
      en: 'Decisions on names: see njia places.',
      sw: 'Maamuzi ya majina: tazama njia places.',
    },
  },
  engineOption,
  ...inputOptions,
];
