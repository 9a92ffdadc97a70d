import { localText } from '../../results/localText.js';
import type { ResultSet } from '../../results/ResultSet.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { speaks, type Report, type ReportIndicator } from './Report.js';
import { reportIndicator } from './reportIndicator.js';
import type { ReportOptions } from './ReportOptions.js';
import { reportWords } from './reportWords.js';

/**
 * Arranges results for people, before any markup.
 *
 * @param results - Results. A restricted set gives a report that says so in its head.
 * @param options - Language, headings, plan and map.
 */
export function resultReport(results: ResultSet, options: ReportOptions = {}): Report {
  const language = options.language ?? 'en';
  const words = reportWords[language];
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
    ...groups.map(({ title, definitions }) => ({ title: localText(title, language), definitions })),
    { title: groups.length === 0 ? words.title : words.other, definitions: rest },
  ].map(({ title, definitions }) => ({
    title,
    indicators: definitions.flatMap((id): ReportIndicator[] => {
      const tables = byId.get(id) ?? [];
      const [first] = tables;
      if (first === undefined) return [];
      const known = options.progress?.has(id) === true;
      if (!known && !tables.some((table) => table.cells.some(speaks))) {
        silent.push(localText(first.definition.name, language));
        return [];
      }
      return [reportIndicator(tables, first, options)];
    }),
  }));
  const restricted = results.sensitivity === 'restricted';
  const blurred = /^public-(?:round|cell-key)/u.test(results.disclosureProfile ?? '');
  return {
    language,
    title: results.framework === null ? words.title : localText(results.framework.title, language),
    head: [
      ...(results.framework?.catalogueInstead === true ? [words.instead] : []),
      restricted ? words.restricted : `${words.protected} ${results.disclosureProfile ?? ''}.`,
      ...(restricted ? [] : [blurred ? words.rounded : words.symbol]),
      ...(words.draft === '' ? [] : [words.draft]),
    ],
    restricted,
    sections: sections.filter(({ indicators }) => indicators.length > 0),
    manual: options.manual ?? [],
    silent,
    foot: [
      `${words.engine} ${results.engine.name} ${results.engine.version}`,
      ...(results.knowledgeDate === null ? [] : [`${words.known} ${results.knowledgeDate}`]),
    ],
  };
}
