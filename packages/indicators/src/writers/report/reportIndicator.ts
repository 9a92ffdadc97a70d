import type { CountedUnit } from '../../definition/IndicatorDefinition.js';
import { english } from '../../render/english.js';
import { swahili } from '../../render/swahili.js';
import { localText } from '../../results/localText.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { TOTAL, UNKNOWN, type TablePeriod } from '../../results/TableDimension.js';
import { baseWords } from './baseWords.js';
import { cellText } from './cellText.js';
import { mainPeriod } from './charts/trendPeriods.js';
import { planNote } from './planNote.js';
import { progressOf } from './progressOf.js';
import { Remarks } from './Remarks.js';
import { speaks, type ReportIndicator } from './Report.js';
import type { ReportOptions } from './ReportOptions.js';
import { reportTable } from './reportTable.js';
import { flagWords, noteWords, reportWords, type ReportLanguage } from './reportWords.js';
import { unitWords } from './unitWords.js';

/**
 * One indicator of a report, with all its tables.
 *
 * @param tables - Its tables.
 * @param first - The first of them.
 * @param options - Language, plan and map.
 */
export function reportIndicator(
  tables: readonly ResultTable[],
  first: ResultTable,
  options: ReportOptions,
): ReportIndicator {
  const { definition } = first;
  const language = options.language ?? 'en';
  const total = tables.find((table) => table.dimensions.length === 1);
  const plan = options.progress?.get(definition.id);
  const entry = options.entries?.get(definition.id);
  const spoken = tables.map((table) => ({
    table,
    cells: table.cells.filter(
      (cell) =>
        speaks(cell) &&
        // The total inside a breakdown repeats the total table, unless there is none.
        !(
          total !== undefined &&
          cell.key.length > 1 &&
          cell.key.slice(1).every((code) => code === TOTAL)
        ),
    ),
  }));
  const told = spoken.filter(({ table, cells }) => tellsMore(table, cells, total));
  const common = commonRemarks(
    told.flatMap(({ cells }) => cells),
    language,
  );
  const remarks = new Remarks(new Set(common));
  const shown = told.map(({ table, cells }) =>
    reportTable(table, cells, remarks, language, options.map),
  );
  const notes = tables.flatMap((table) =>
    table.notes.flatMap(({ code }) => noteWords[language][code] ?? []),
  );
  return {
    id: definition.numberInPlan ?? definition.id,
    name: localText(definition.name, language),
    unit: localText(unitWords(definition.unit.measure), language),
    sentence: localText(definition.sentence, language),
    latest: total === undefined ? null : latestOf(total, language),
    progress: total === undefined || plan === undefined ? null : progressOf(total, plan, language),
    tables: shown,
    remarks: remarks.texts,
    notes: [
      ...(entry === undefined ? [] : [planNote(entry, language)]),
      ...(common.length === 0 ? [] : [`${reportWords[language].remarks}: ${common.join('; ')}.`]),
      ...new Set(notes),
    ],
    citation: citationOf(tables, first, language),
  };
}

/** A breakdown of which nothing is known says what the total said. */
const tellsMore = (
  table: ResultTable,
  cells: readonly ResultCell[],
  total: ResultTable | undefined,
): boolean =>
  cells.length > 0 &&
  (table === total ||
    total === undefined ||
    cells.some(({ key }) => key.slice(1).some((code) => code !== TOTAL && code !== UNKNOWN)));

/** Remarks that hold for every cell that has any text but its sign. */
function commonRemarks(cells: readonly ResultCell[], language: ReportLanguage): readonly string[] {
  const [first, ...others] = cells.filter(({ status }) => status !== 'Q');
  const flags = (first?.flags ?? []).filter((flag) =>
    others.every((cell) => cell.flags.includes(flag)),
  );
  return flags.map((flag) => flagWords[language][flag]);
}

function latestOf(table: ResultTable, language: ReportLanguage): ReportIndicator['latest'] {
  const period = mainPeriod((table.dimensions[0]?.categories ?? []) as readonly TablePeriod[]);
  const cell = table.cells.find(({ key }) => key[0] === period?.code);
  return period === undefined || cell === undefined
    ? null
    : {
        period: localText(period.label, language),
        // The overview has no room for remarks; they stand with the indicator.
        cell: { ...cellText(cell, table.definition, language), remarks: [] },
      };
}

function citationOf(
  tables: readonly ResultTable[],
  { definition, countedUnit }: ResultTable,
  language: ReportLanguage,
): readonly string[] {
  const words = reportWords[language];
  const units: Partial<Record<CountedUnit, string>> = (language === 'sw' ? swahili : english).units;
  const sources = new Set(tables.flatMap((table) => table.populationSources));
  return [
    `${words.definition} ${definition.id} ${definition.version} (${definition.hash.slice(0, 12)})`,
    `${words.counted}: ${units[countedUnit as CountedUnit] ?? countedUnit}`,
    ...(definition.baseRule === null
      ? []
      : [
          `${words.base}: ${localText(
            baseWords(
              definition.baseRule,
              tables.flatMap(({ dimensions }) => dimensions),
            ),
            language,
          )}`,
        ]),
    ...(sources.size === 0 ? [] : [`${words.sources}: ${[...sources].join('; ')}`]),
  ];
}
