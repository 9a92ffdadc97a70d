import { writeXlsx, type StyledCell } from '@njia/exchange';
import {
  kenyaTiles,
  provenance,
  resultSheets,
  writeCsvwMetadata,
  writeDataPackage,
  writeHxlCsv,
  writeVegaLite,
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
import type { Language } from '../../language/language.js';
import type { ResultFormat } from './resultFormats.js';
import { resultsText } from './resultsText.js';

/**
 * Results in the form asked for, grouped by the plan's pillars.
 *
 * @param found - Results of a plan.
 * @param framework - The plan, for the titles of its pillars.
 * @param format - The form.
 * @param language - Language of reports.
 * @param table - Name of the CSV file that `csvw` and `data-package` describe.
 */
export function renderResults(
  found: FrameworkResults,
  framework: Framework,
  format: ResultFormat,
  language: Language,
  table = 'results.csv',
): string | Uint8Array {
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
    case 'hxl':
      return writeHxlCsv(results, { language });
    case 'csvw':
      return writeCsvwMetadata(results, { path: table, language });
    case 'data-package':
      return writeDataPackage(results, { path: table, language });
    case 'vega-lite':
      return writeVegaLite(results, reportOptions(found, framework, language));
    case 'prov-json':
      return `${JSON.stringify(provenance(results), undefined, 1)}\n`;
    case 'xlsx':
      return workbook(found, framework, language);
    case 'pretty':
      return resultsText(found, language);
  }
}

const looks = { plain: 'plain', title: 'title', header: 'header', note: 'hint' } as const;

function workbook(found: FrameworkResults, framework: Framework, language: Language): Uint8Array {
  const sheets = resultSheets(found.results, reportOptions(found, framework, language));
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths }) => ({
      name,
      rows: rows.map((row) =>
        row.map(({ value, look }): StyledCell => ({ value, look: looks[look] })),
      ),
      columns: widths.map((width) => ({ width })),
    })),
  });
}

function reportOptions(
  found: FrameworkResults,
  framework: Framework,
  language: Language,
): ReportOptions {
  const titles = new Map(framework.pillars.map(({ id, title }) => [id, title]));
  return {
    language,
    map: kenyaTiles,
    progress: found.progress,
    entries: new Map(
      found.groups.flatMap(({ entries }) =>
        entries.flatMap(({ indicator, definition }) =>
          indicator === null || definition === null ? [] : [[definition.id, indicator] as const],
        ),
      ),
    ),
    manual: found.groups.flatMap(({ entries }) =>
      entries.flatMap(({ indicator, definition }) =>
        definition === null && indicator !== null
          ? [`${indicator.number ?? ''} ${indicator.wording}`.trim()]
          : [],
      ),
    ),
    groups: found.groups.map(({ pillar, entries }) => ({
      title: titles.get(pillar) ?? { en: 'Other indicators', sw: 'Viashiria vingine' },
      definitions: entries.flatMap(({ definition }) =>
        definition === null ? [] : [definition.id],
      ),
    })),
  };
}
