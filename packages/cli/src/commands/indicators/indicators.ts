import {
  buildCatalogue,
  calculateFramework,
  disclosureProfiles,
  explainRecord,
  frameworks,
  kenyaProfile,
  parsePeriod,
  prefixHierarchy,
  subPeriods,
  type CalculationOptions,
  type Period,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import type { Io } from '../../io/io.js';
import { chooseIndicators } from './chooseIndicators.js';
import { comparisonText } from './comparisonText.js';
import { deliverResults, deliverText } from './deliver.js';
import { codeLabel, placeName } from './labels.js';
import { examplesText } from './examplesText.js';
import { explanationText } from './explanationText.js';
import { indicatorsText } from './indicatorsText.js';
import { ledgerFile } from './ledgerFile.js';
import { protectFound } from './protectFound.js';
import { readFramework } from './readFramework.js';
import { readRecords } from './readRecords.js';
import { requirementsText } from './requirementsText.js';
import { resultFormats } from './resultFormats.js';
import { resultOutputs } from './resultOutputs.js';
import { warnOfNumbers } from './warnOfNumbers.js';
import { wrongUse } from './wrongUse.js';

const endings = Object.values(resultFormats).join(' ');

/** Computes the indicators of a plan of action. */
export const indicators: Command = {
  name: 'indicators',
  summary: {
    en: 'Compute the indicators of a plan of action; say why each record counted.',
    sw: 'Hesabu viashiria vya mpango wa utekelezaji; sema kwa nini kila rekodi ilihesabiwa.',
  },
  operands: '[FILE...]',
  operandCount: { least: 0 },
  options: [
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
      choices: disclosureProfiles.map(({ id }) => id),
      description: {
        en: 'Protect the tables before they leave: hides small counts and what gives them away, and proves it by attack.',
        sw: 'Linda majedwali kabla hayajatoka: huficha idadi ndogo na kinachozifichua, na huthibitisha kwa shambulio.',
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
    ...inputOptions,
  ],
  examples: [
    'njia indicators --list',
    'njia indicators returns.json --framework ken-npa-2022-2027 --period 2022-07/2023-06',
    'njia indicators returns.json --indicator PT-01 --by sex,ageGroup --period FY2022/23 --format json',
    'njia indicators returns.json --period FY2022/23 --where "age<18" --by sex',
    'njia indicators returns.json --period FY2022/23 --protect public-k5 --out report.html --out report.md',
    'njia indicators returns.json --period FY2022/23 --protect public-k5 --ledger releases.json --out report.html',
    'njia indicators --examples --indicator PT-11',
    'njia indicators returns.json --period FY2022/23 --compare results-of-march.json',
    'njia indicators returns.json --requirements',
    'njia indicators returns.json --indicator PT-11 --period FY2022/23 --explain case-7',
  ],
  run,
};

const parts = { quarter: 'Q', month: 'M', semester: 'S' } as const;

async function run(call: Call, io: Io): Promise<ExitCode> {
  const catalogue = buildCatalogue(kenyaProfile);
  const framework = await readFramework(call.value('framework') ?? '', catalogue, io);
  const chosen = chooseIndicators(call, framework, catalogue);
  if (call.given('list')) return deliverText(indicatorsText(chosen, catalogue, call), call, io);
  if (call.given('examples')) return deliverText(examplesText(chosen.definitions, call), call, io);
  if (call.operands.length === 0)
    throw new ExitError(exitCode.wrongUse, 'OPERANDS', 'No file was given.', {
      hint: 'Name the files, or ask for --list.',
    });
  const requirements = call.given('requirements');
  const periods = requirements ? [] : periodsOf(call);
  const record = call.value('explain');
  const [only] = chosen.definitions;
  if (record !== undefined && (only === undefined || chosen.definitions.length > 1))
    throw wrongUse('--explain needs one --indicator.', 'Name it, such as --indicator PT-11.');
  // Said before hours of work, not after.
  const plain = requirements || record !== undefined || call.given('compare');
  const outputs = plain ? [] : resultOutputs(call);
  const records = await readRecords(call, io);
  if (requirements)
    return deliverText(requirementsText(chosen.definitions, records.datasets, call), call, io);
  const source = await records.source();
  const places = { ...prefixHierarchy(kenyaProfile.placeCodeLengths), label: placeName };
  const [period] = periods;
  if (record !== undefined && only !== undefined && period !== undefined) {
    const explanation = explainRecord(only, source, record, period, { places });
    return deliverText(explanationText(explanation, call), call, io);
  }
  if (chosen.leftOut > 0)
    await io.stderr.write(
      call.language === 'sw'
        ? `Viashiria ${chosen.leftOut} vimeachwa: rekodi zake hazina sehemu ambayo --where inataja.\n`
        : `${chosen.leftOut} indicators are left out: their records have no such field as --where names.\n`,
    );
  const calculation: CalculationOptions = {
    periods,
    places,
    labelOf: codeLabel,
    knowledgeDate: (await readCheckOptions(call, io)).today,
    ...(chosen.where === undefined ? {} : { where: chosen.where }),
    ...(call.values('by').length === 0
      ? {}
      : { by: call.values('by').map((list) => list.split(',')) }),
  };
  const found = calculateFramework(framework, chosen.catalogue, source, calculation);
  await warnOfNumbers(found.results, call, io);
  const shown = await protectFound(found, framework, chosen.catalogue, call, io);
  if (call.given('compare'))
    return deliverText(await comparisonText(shown.results, call, io), call, io);
  const ledger = await ledgerFile(shown.results, call, io);
  return deliverResults(shown, framework, outputs, ledger, call, io);
}

function periodsOf(call: Call): readonly Period[] {
  const calendar = call.value('calendar');
  const texts = call.values('period');
  if (texts.length === 0)
    throw new ExitError(exitCode.wrongUse, 'OPTION-MISSING', 'No period was given.', {
      hint: 'Say which, such as --period 2022-07/2023-06.',
    });
  const part = call.value('each');
  return texts.flatMap((text) => {
    const period = parsePeriod(text, calendar);
    if (period === undefined)
      throw wrongUse(
        'A --period cannot be read.',
        'Write 2022-07/2023-06, FY2022/23, 2022 or 2022-Q1.',
      );
    return part === undefined
      ? [period]
      : [period, ...subPeriods(period, parts[part as keyof typeof parts], calendar)];
  });
}
