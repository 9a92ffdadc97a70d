import {
  writeHtmlReport,
  writeJsonStat,
  writeMarkdownReport,
  writeResultsJson,
  writeSdmxCsv,
  writeSdmxJson,
  writeTidyCsv,
  type Framework,
  type FrameworkResults,
  type ReportOptions,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { Language } from '../../language/language.js';
import { resultsText } from './resultsText.js';

/** Forms in which results can be had. */
export const resultFormats = [
  'pretty',
  'json',
  'csv',
  'html',
  'md',
  'sdmx-json',
  'sdmx-csv',
  'json-stat',
] as const;

/** One of {@link resultFormats}. */
export type ResultFormat = (typeof resultFormats)[number];

/**
 * The form asked for: by name, else by the ending of the output file.
 *
 * @param call - What the user asked for.
 */
export function formatOf(call: Call): ResultFormat {
  const ending = /\.(json|csv|html|md)$/iu.exec(call.value('out') ?? '')?.[1]?.toLowerCase();
  return (call.value('format') ?? ending ?? 'pretty') as ResultFormat;
}

/**
 * Results in the form asked for, grouped by the plan's pillars.
 *
 * @param found - Results of a plan.
 * @param framework - The plan, for the titles of its pillars.
 * @param format - The form.
 * @param language - Language of reports.
 */
export function renderResults(
  found: FrameworkResults,
  framework: Framework,
  format: ResultFormat,
  language: Language,
): string {
  const { results } = found;
  switch (format) {
    case 'json':
      return writeResultsJson(results);
    case 'csv':
      return writeTidyCsv(results);
    case 'sdmx-json':
      return writeSdmxJson(results);
    case 'sdmx-csv':
      return writeSdmxCsv(results);
    case 'json-stat':
      return writeJsonStat(results, { language });
    case 'html':
      return writeHtmlReport(results, reportOptions(found, framework, language));
    case 'md':
      return writeMarkdownReport(results, reportOptions(found, framework, language));
    case 'pretty':
      return resultsText(found, language);
  }
}

function reportOptions(
  found: FrameworkResults,
  framework: Framework,
  language: Language,
): ReportOptions {
  const titles = new Map(framework.pillars.map(({ id, title }) => [id, title]));
  return {
    language,
    groups: found.groups.map(({ pillar, entries }) => ({
      title: titles.get(pillar) ?? { en: 'Other indicators', sw: 'Viashiria vingine' },
      definitions: entries.flatMap(({ definition }) =>
        definition === null ? [] : [definition.id],
      ),
    })),
  };
}
