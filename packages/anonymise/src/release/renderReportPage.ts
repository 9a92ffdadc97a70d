import type { PublishedReport, Share } from './publishedReport.js';

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
  const models = report.models.map((model) => {
    const parameters = Object.entries(model).filter(([, value]) => typeof value === 'number');
    return `${model.model} (${parameters.map(([key, value]) => `${key} = ${String(value)}`).join('; ')})`;
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(text.title)}: ${escape(policy.name)}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:400;padding:.2rem 1rem .2rem 0;min-width:11rem;vertical-align:top}
td{padding:.2rem 0}.bar{display:block;height:.9rem;margin-top:.3rem;background:#e5e5e5}.bar b{display:block;height:100%}.before b{background:#b3261e}.after b{background:#1b6e4b}.kept b{background:#2b5c8a}
td:nth-last-child(2){width:100%}td+td{white-space:nowrap;text-align:right;padding-left:1rem}
</style>
<h1>${escape(text.title)}: ${escape(policy.name)}</h1>
<table>
${facts.map(([name, value]) => `<tr><th>${escape(name)}<td>${escape(value)}`).join('\n')}
</table>
<h2>${escape(text.risk)}</h2>
<table>
${bar(text.before, report.meanRisk.before, 'before')}
${bar(text.after, report.meanRisk.after, 'after')}
</table>
<h2>${escape(text.kept)}</h2>
<table>
${report.detailLost.map((lost) => bar(lost.column, { share: 1 - lost.share }, 'kept')).join('\n')}
</table>
<h2>${escape(text.models)}</h2>
<ul>
${models.map((model) => `<li>${escape(model)}`).join('\n')}
</ul>
<p>${escape(text.note)}</p>
</html>
`;
}

function bar(name: string, value: Share, kind: string): string {
  const width = percent(value).replace(' ', '');
  return `<tr><th>${escape(name)}<td><span class="bar ${kind}"><b style="width:${width}"></b></span><td>${percent(value)}`;
}

function percent({ share }: Share): string {
  return `${(share * 100).toFixed(1)} %`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}
