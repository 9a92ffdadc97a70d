import {
  buildCatalogue,
  explainRecord,
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
import { readCheckOptions } from '../../input/readCheckOptions.js';
import type { Io } from '../../io/io.js';
import { chooseIndicators } from './chooseIndicators.js';
import { comparisonFormat } from './comparisonFormat.js';
import { comparisonText } from './comparisonText.js';
import { deliverResults, deliverText } from './deliver.js';
import { codeLabel, placeName } from './labels.js';
import { asksParquet, calculateByEngine } from './engine.js';
import { examplesText } from './examplesText.js';
import { explanationText } from './explanationText.js';
import { indicatorsOptions } from './indicatorsOptions.js';
import { indicatorsText } from './indicatorsText.js';
import { ledgerFile } from './ledgerFile.js';
import { protectFound } from './protectFound.js';
import { readDefinitions } from './readDefinitions.js';
import { readFramework } from './readFramework.js';
import { readRecords } from './readRecords.js';
import { refuseIgnored } from './refuseIgnored.js';
import { requirementsText } from './requirementsText.js';
import { resultOutputs } from './resultOutputs.js';
import { warnOfNumbers } from './warnOfNumbers.js';
import { withIntervals } from './withIntervals.js';
import { wrongUse } from './wrongUse.js';

/** Computes the indicators of a plan of action. */
export const indicators: Command = {
  name: 'indicators',
  summary: {
    en: 'Compute the indicators of a plan of action; say why each record counted.',
    sw: 'Hesabu viashiria vya mpango wa utekelezaji; sema kwa nini kila rekodi ilihesabiwa.',
  },
  operands: '[FILE...]',
  operandCount: { least: 0 },
  options: indicatorsOptions,
  examples: [
    'njia indicators --list',
    'njia indicators returns.json --framework ken-npa-2022-2027 --period 2022-07/2023-06',
    'njia indicators returns.json --indicator PT-01 --by sex,ageGroup --period FY2022/23 --format json',
    'njia indicators returns.json --period FY2022/23 --where "age<18" --by sex',
    'njia indicators returns.json --period FY2022/23 --protect public-k5 --out report.html --out report.md',
    'njia indicators returns.json --period FY2022/23 --protect public-k5 --ledger releases.json --out report.html',
    'njia indicators --examples --indicator PT-11',
    'njia indicators returns.json --definition definition.json --indicator my-office/pt-11 --period FY2022/23',
    'njia indicators returns.json --period FY2022/23 --compare results-of-march.json',
    'njia indicators cases.parquet --engine duckdb --period FY2022/23',
    'njia indicators returns.json --requirements',
    'njia indicators returns.json --indicator PT-11 --period FY2022/23 --explain case-7',
  ],
  run,
};

const parts = { quarter: 'Q', month: 'M', semester: 'S' } as const;

async function run(call: Call, io: Io): Promise<ExitCode> {
  refuseIgnored(call);
  const catalogue = withIntervals(
    await readDefinitions(call, buildCatalogue(kenyaProfile), io),
    call.value('intervals'),
  );
  const framework = await readFramework(
    call.value('framework') ?? '',
    catalogue,
    call.language,
    io,
  );
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
  if (call.given('compare')) comparisonFormat(call);
  const parquet = asksParquet(call);
  if (parquet && (requirements || record !== undefined))
    throw wrongUse(
      '--requirements and --explain need the records.',
      'Give the files the parquet was made from.',
    );
  const records = parquet ? undefined : await readRecords(call, io);
  const source = await records?.source();
  if (requirements && source !== undefined)
    return deliverText(requirementsText(chosen.definitions, source, call), call, io);
  const places = { ...prefixHierarchy(kenyaProfile.placeCodeLengths), label: placeName };
  const [period] = periods;
  if (record !== undefined && only !== undefined && period !== undefined && source !== undefined) {
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
    // The noise of a cell comes from its records.
    ...(call.value('protect') === 'public-cell-key' ? { lineage: true } : {}),
    ...(call.given('overlap') ? { overlap: true } : {}),
    ...(chosen.where === undefined ? {} : { where: chosen.where }),
    ...(call.values('by').length === 0
      ? {}
      : { by: call.values('by').map((list) => list.split(',')) }),
  };
  if (parquet)
    await io.stderr.write(
      call.language === 'sw'
        ? 'Parquet inahesabiwa kama ilivyo: vitambulisho vya seti tofauti havitenganishwi, funguo za mtu mmoja haziunganishwi, na rekodi za mtu zinazopingana hazilinganishwi. Itengeneze kutoka rekodi zilizosomwa na njia.\n'
        : 'Parquet is counted as it lies: ids of different data sets are not kept apart, keys of one person are not joined, and records of a person that contradict each other are not settled. Make it from records that njia has read.\n',
    );
  const found = await calculateByEngine(call, framework, chosen.catalogue, source, calculation);
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
