import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { ResultSet } from '../../results/ResultSet.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { TOTAL } from '../../results/TableDimension.js';
import { speaks, type Report, type ReportIndicator } from './Report.js';
import { reportTable } from './reportTable.js';
import { reportWords, type ReportLanguage } from './reportWords.js';

/** A heading of a report and the indicators under it. */
export interface ReportGroup {
  /** Title, such as a pillar of the plan. */
  readonly title: LanguageMap;
  /** Definition ids, in order. */
  readonly definitions: readonly string[];
}

/** How to report. */
export interface ReportOptions {
  /** Language; default English. */
  readonly language?: ReportLanguage | undefined;
  /** Headings; without them all indicators stand under one. Indicators in no group come last. */
  readonly groups?: readonly ReportGroup[] | undefined;
}

/**
 * Arranges results for people, before any markup.
 *
 * @param results - Results. A restricted set gives a report that says so in its head.
 * @param options - Language and headings.
 */
export function resultReport(results: ResultSet, options: ReportOptions = {}): Report {
  const language = options.language ?? 'en';
  const words = reportWords[language];
  const text = (map: LanguageMap): string => (language === 'sw' ? map.sw : undefined) ?? map.en;
  const byId = new Map<string, ResultTable[]>();
  for (const table of results.tables) {
    const list = byId.get(table.definition.id);
    if (list === undefined) byId.set(table.definition.id, [table]);
    else list.push(table);
  }
  const groups = options.groups ?? [];
  const placed = new Set(groups.flatMap(({ definitions }) => definitions));
  const rest = [...byId.keys()].filter((id) => !placed.has(id));
  const silent: string[] = [];
  const sections = [
    ...groups.map(({ title, definitions }) => ({ title: text(title), definitions })),
    { title: groups.length === 0 ? words.title : words.other, definitions: rest },
  ].map(({ title, definitions }) => ({
    title,
    indicators: definitions.flatMap((id): ReportIndicator[] => {
      const tables = byId.get(id) ?? [];
      const [first] = tables;
      if (first === undefined) return [];
      if (!tables.some((table) => table.cells.some(speaks))) {
        silent.push(text(first.definition.name));
        return [];
      }
      return [indicatorOf(tables, first, language)];
    }),
  }));
  const restricted = results.sensitivity === 'restricted';
  return {
    language,
    title: results.framework === null ? words.title : text(results.framework.title),
    head: [
      ...(results.framework?.catalogueInstead === true ? [words.instead] : []),
      restricted ? words.restricted : `${words.protected} ${results.disclosureProfile ?? ''}.`,
      ...(restricted ? [] : [words.symbol]),
      ...(words.draft === '' ? [] : [words.draft]),
    ],
    restricted,
    sections: sections.filter(({ indicators }) => indicators.length > 0),
    silent,
    silentTitle: words.empty,
    foot: [
      `${words.engine} ${results.engine.name} ${results.engine.version}`,
      ...(results.knowledgeDate === null ? [] : [`${words.known} ${results.knowledgeDate}`]),
    ],
  };
}

function indicatorOf(
  tables: readonly ResultTable[],
  first: ResultTable,
  language: ReportLanguage,
): ReportIndicator {
  const { definition } = first;
  const words = reportWords[language];
  const text = (map: LanguageMap): string => (language === 'sw' ? map.sw : undefined) ?? map.en;
  const sources = new Set(tables.flatMap((table) => table.populationSources));
  // The total inside a breakdown repeats the total table, unless there is none.
  const hasTotal = tables.some((table) => table.dimensions.length === 1);
  return {
    id: definition.numberInPlan ?? definition.id,
    name: text(definition.name),
    sentence: text(definition.sentence),
    citation: [
      `${words.definition} ${definition.id} ${definition.version} (${definition.hash.slice(0, 12)})`,
      `${words.counted}: ${first.countedUnit}; ${definition.unit.measure}`,
      ...(definition.baseRule === null ? [] : [`${words.base}: ${definition.baseRule}`]),
      ...(sources.size === 0 ? [] : [`${words.sources}: ${[...sources].join('; ')}`]),
    ],
    tables: tables.flatMap((table) => {
      const cells = table.cells.filter(
        (cell) =>
          speaks(cell) &&
          !(hasTotal && cell.key.length > 1 && cell.key.slice(1).every((code) => code === TOTAL)),
      );
      return cells.length === 0 ? [] : [reportTable(table, cells, language)];
    }),
  };
}
