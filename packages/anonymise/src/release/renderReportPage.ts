import {
  barTable,
  factTable,
  heading,
  modelList,
  paragraph,
  percent,
  renderPage,
} from './pageParts.js';
import type { PublishedReport } from './publishedReport.js';

/** Languages of the page. The Swahili texts are drafts. */
export type PageLanguage = 'en' | 'sw';

const words = {
  en: {
    title: 'Release report',
    purpose: 'Purpose',
    rows: 'Rows in the file',
    dropped: 'Rows left out',
    cells: 'Suppressed cells',
    risk: 'Mean chance that a person known to be in the data is found',
    before: 'before',
    after: 'after',
    kept: 'Detail kept, column by column',
    models: 'Models that the file keeps',
    note: 'A low measured risk is not a promise. What was not proven stands in the verdict.',
  },
  sw: {
    title: 'Ripoti ya utoaji',
    purpose: 'Kusudi',
    rows: 'Safu zilizo kwenye faili',
    dropped: 'Safu zilizoachwa',
    cells: 'Seli zilizofichwa',
    risk: 'Wastani wa uwezekano wa mtu anayejulikana kuwa kwenye data kupatikana',
    before: 'kabla',
    after: 'baada',
    kept: 'Undani uliobaki, safu wima kwa safu wima',
    models: 'Kanuni ambazo faili inatimiza',
    note: 'Hatari ndogo iliyopimwa si ahadi. Yasiyothibitishwa yapo kwenye hukumu.',
  },
} as const;

/**
 * Draws the report as one HTML page without scripts or anything from elsewhere, with bars for before and after.
 *
 * @param report - the report
 * @param language - language of the page, default English
 * @returns the page
 */
export function renderReportPage(report: PublishedReport, language: PageLanguage = 'en'): string {
  const text = words[language];
  const { rows, policy } = report;
  const facts: readonly (readonly [string, string])[] = [
    [text.purpose, policy.purpose],
    [text.rows, String(rows.out)],
    [text.dropped, String(rows.dropped)],
    [text.cells, percent(report.cellsSuppressed)],
  ];
  return renderPage(`${text.title}: ${policy.name}`, language, [
    factTable(facts),
    heading(text.risk),
    barTable([
      [text.before, report.meanRisk.before, 'before'],
      [text.after, report.meanRisk.after, 'after'],
    ]),
    heading(text.kept),
    barTable(report.detailLost.map((lost) => [lost.column, { share: 1 - lost.share }, 'kept'])),
    heading(text.models),
    modelList(report.models),
    paragraph(text.note),
  ]);
}
