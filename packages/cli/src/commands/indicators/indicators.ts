import { checkFiles } from '@njia/exchange';
import {
  buildCatalogue,
  calculateFramework,
  dataRequirements,
  datasetSource,
  disclosureProfiles,
  explainRecord,
  frameworks,
  kenyaCensus2019,
  kenyaProfile,
  parseConditions,
  parsePeriod,
  prefixHierarchy,
  subPeriods,
  type AvailableFields,
  type CalculationOptions,
  type Framework,
  type IndicatorDefinition,
  type Period,
} from '@njia/indicators';
import { resolvePlaces } from '@njia/places';
import type { Dataset } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { writeFiles } from '../../io/writeFiles.js';
import { loadResolver } from '../places/loadResolver.js';
import { explanationText } from './explanationText.js';
import { indicatorsText } from './indicatorsText.js';
import { readFramework } from './readFramework.js';
import { requirementsText } from './requirementsText.js';
import { protectFound } from './protectFound.js';
import { formatOf, renderResults, resultFormats } from './renderResults.js';

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
      value: 'FIELD=VALUE',
      repeatable: true,
      description: {
        en: 'Only records for which this holds: sex=female, status!=not_victim.',
        sw: 'Rekodi ambazo hili ni kweli tu: sex=female, status!=not_victim.',
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
      name: 'format',
      value: 'FORMAT',
      choices: resultFormats,
      description: {
        en: 'Form of the output; else by the ending of --out, else pretty.',
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
      name: 'out',
      value: 'FILE',
      description: {
        en: 'Where to write; standard output when not given.',
        sw: 'Mahali pa kuandika; isipotolewa, huandikwa kwenye skrini.',
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
    'njia indicators returns.json --period FY2022/23 --protect public-k5 --out report.html',
    'njia indicators returns.json --requirements',
    'njia indicators returns.json --indicator PT-11 --period FY2022/23 --explain case-7',
  ],
  run,
};

const parts = { quarter: 'Q', month: 'M', semester: 'S' } as const;

async function run(call: Call, io: Io): Promise<ExitCode> {
  const catalogue = buildCatalogue(kenyaProfile);
  const framework = await readFramework(call.value('framework') ?? '', catalogue, io);
  const chosen = chooseIndicators(framework, catalogue, call.values('indicator'));
  if (call.given('list')) return deliver(indicatorsText(chosen, catalogue, call), call, io);
  if (call.operands.length === 0)
    throw wrongUse('OPERANDS', 'No file was given.', 'Name the files, or ask for --list.');
  const options = await readCheckOptions(call, io);
  const { dataset } = await checkFiles(await readFiles(call, io), options);
  if (call.given('requirements')) {
    const available = fieldsOf(dataset);
    return deliver(
      requirementsText(
        chosen.definitions.map((definition) => [
          definition,
          dataRequirements(definition, available),
        ]),
        call,
      ),
      call,
      io,
    );
  }
  const periods = periodsOf(call);
  const resolved = resolvePlaces(
    dataset as unknown as Dataset,
    await loadResolver(call, io),
  ).dataset;
  // Rates need residents: those of the files, else the census.
  const census = resolved.populations === undefined ? [{ populations: kenyaCensus2019() }] : [];
  const source = datasetSource([resolved, ...census]);
  const places = prefixHierarchy(kenyaProfile.placeCodeLengths);
  const record = call.value('explain');
  if (record !== undefined) {
    const [definition] = chosen.definitions;
    const [period] = periods;
    if (definition === undefined || period === undefined || chosen.definitions.length !== 1)
      throw wrongUse(
        'OPTION-VALUE',
        '--explain needs one --indicator.',
        'Name it, such as --indicator PT-11.',
      );
    return deliver(
      explanationText(explainRecord(definition, source, record, period, { places }), call),
      call,
      io,
    );
  }
  const where =
    call.values('where').length === 0 ? undefined : parseConditions(call.values('where'));
  if (call.values('where').length > 0 && where === undefined)
    throw wrongUse(
      'OPTION-VALUE',
      'A --where is not a condition.',
      'Write it as field=value or field!=value.',
    );
  const calculation: CalculationOptions = {
    periods,
    places,
    knowledgeDate: options.today,
    ...(where === undefined ? {} : { where }),
    ...(call.values('by').length === 0
      ? {}
      : { by: call.values('by').map((list) => list.split(',')) }),
  };
  const found = calculateFramework(chosen.framework, chosen.catalogue, source, calculation);
  const shown = await protectFound(found, chosen.catalogue, call, io);
  const text = renderResults(shown, chosen.framework, formatOf(call), call.language);
  return deliver(text, call, io);
}

/** What of a plan is to be computed. */
export interface ChosenIndicators {
  /** The plan. */
  readonly framework: Framework;
  /** Definitions it may use. */
  readonly catalogue: readonly IndicatorDefinition[];
  /** Definitions asked for. */
  readonly definitions: readonly IndicatorDefinition[];
}

function chooseIndicators(
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
  wanted: readonly string[],
): ChosenIndicators {
  const listed = catalogue.filter((definition) => definition.status !== 'component');
  if (wanted.length === 0) return { framework, catalogue, definitions: listed };
  const ids = new Set(
    wanted.map((id) => (id.includes('/') ? id : `njia-core/${id.toUpperCase()}`)),
  );
  const definitions = listed.filter((definition) => ids.has(definition.id));
  if (definitions.length < ids.size)
    throw wrongUse(
      'OPTION-VALUE',
      'An --indicator is not in the catalogue.',
      'See njia indicators --list.',
    );
  // Others stay as components, so that composites find their parts.
  const marked = catalogue.map((definition) =>
    ids.has(definition.id) ? definition : { ...definition, status: 'component' as const },
  );
  return { framework, catalogue: marked, definitions };
}

function periodsOf(call: Call): readonly Period[] {
  const calendar = call.value('calendar');
  const texts = call.values('period');
  if (texts.length === 0)
    throw wrongUse(
      'OPTION-MISSING',
      'No period was given.',
      'Say which, such as --period 2022-07/2023-06.',
    );
  const part = call.value('each');
  return texts.flatMap((text) => {
    const period = parsePeriod(text, calendar);
    if (period === undefined)
      throw wrongUse(
        'OPTION-VALUE',
        'A --period cannot be read.',
        'Write 2022-07/2023-06, FY2022/23, 2022 or 2022-Q1.',
      );
    return part === undefined
      ? [period]
      : [period, ...subPeriods(period, parts[part as keyof typeof parts], calendar)];
  });
}

/** Names of the fields that the records really have, by table: names of the format only. */
function fieldsOf(dataset: object): AvailableFields {
  return Object.fromEntries(
    Object.entries(dataset).flatMap(([table, rows]) =>
      Array.isArray(rows)
        ? [[table, [...new Set(rows.flatMap((row: object) => Object.keys(row)))]]]
        : [],
    ),
  );
}

const wrongUse = (code: string, message: string, hint: string): ExitError =>
  new ExitError(exitCode.wrongUse, code, message, { hint });

async function deliver(text: string, call: Call, io: Io): Promise<ExitCode> {
  const out = call.value('out');
  if (out === undefined) await io.stdout.write(text);
  else await writeFiles([{ path: out, content: text }], call.operands);
  return exitCode.fine;
}
