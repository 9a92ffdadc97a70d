import type { ResultSet } from '../../results/ResultSet.js';
import { chartSvg } from './charts/chartSvg.js';
import { escapeMarkup } from './escapeMarkup.js';
import type { Report, ReportCell, ReportIndicator, ReportTable } from './Report.js';
import type { ReportOptions } from './ReportOptions.js';
import { anchorOf, reportOverview } from './reportOverview.js';
import { reportStyle } from './reportStyle.js';
import { reportWords } from './reportWords.js';
import { resultReport } from './resultReport.js';
import { styleHash } from './styleHash.js';

const paragraphs = (lines: readonly string[], kind: string): string =>
  lines.map((line) => `<p class="${kind}">${escapeMarkup(line)}</p>`).join('\n');

/**
 * Results as one HTML file for people: nothing is fetched, no script runs, and a content security policy forbids both. Charts
 * are drawn from the printed cells only.
 *
 * @param results - Results; a restricted set gives a file that says so in red at its head.
 * @param options - Language, headings, plan and map.
 */
export function writeHtmlReport(results: ResultSet, options: ReportOptions = {}): string {
  const report = resultReport(results, options);
  const policy = `default-src 'none'; style-src '${styleHash(reportStyle)}'; base-uri 'none'; form-action 'none'`;
  const words = reportWords[report.language];
  const sections = report.sections.map(
    ({ title, indicators }, section) =>
      `<section>\n<h2>${escapeMarkup(title)}</h2>\n${indicators.map((indicator, at) => indicatorHtml(indicator, anchorOf(section, at), words.remarks)).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(report.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(report.title)}</h1>
${paragraphs(report.head, report.restricted ? 'head restricted' : 'head')}
${overviewHtml(report)}
${sections.join('\n')}
${listHtml(words.manual, report.manual)}${listHtml(words.empty, report.silent)}${paragraphs(report.foot, 'small')}
</main>
</body>
</html>
`;
}

/** One line an indicator, and the way to the rest. */
function overviewHtml(report: Report): string {
  const words = reportWords[report.language];
  const overview = reportOverview(report);
  if (overview.length === 0) return '';
  const judged = overview.some(({ lines }) => lines.some(({ judgement }) => judgement !== ''));
  const heads = [words.indicator, words.period, words.value, ...(judged ? [words.progress] : [])];
  const rows = overview.flatMap(({ title, lines }) => [
    `<tr><th scope="rowgroup" colspan="${heads.length}">${escapeMarkup(title)}</th></tr>`,
    ...lines.map(({ anchor, name, period, value, unit, judgement }) => {
      const small = unit === '' ? '' : `<small>${escapeMarkup(unit)}</small>`;
      const stand = judged ? `<td>${escapeMarkup(judgement)}</td>` : '';
      return `<tr><td><a href="#${anchor}">${escapeMarkup(name)}</a></td><td>${escapeMarkup(period)}</td><td class="number">${escapeMarkup(value)}${small}</td>${stand}</tr>`;
    }),
  ]);
  return `<section>
<h2>${escapeMarkup(words.overview)}</h2>
<div class="wide"><table class="overview"><thead><tr>${heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</section>`;
}

function listHtml(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('');
  return `<section>\n<h2>${escapeMarkup(title)}</h2>\n<ul class="many">${items}</ul>\n</section>\n`;
}

function indicatorHtml(indicator: ReportIndicator, id: string, remarksTitle: string): string {
  const { progress } = indicator;
  const stand =
    progress === null
      ? ''
      : `${paragraphs([progress.lines.join('. ')], 'progress')}${progress.chart === null ? '' : `\n${chartSvg(progress.chart)}`}\n`;
  const remarks =
    indicator.remarks.length === 0
      ? ''
      : `<p class="small">${escapeMarkup(remarksTitle)}:</p>\n<ol class="small">${indicator.remarks.map((remark) => `<li>${escapeMarkup(remark)}</li>`).join('')}</ol>\n`;
  return `<article id="${id}">
<h3>${escapeMarkup(indicator.name)} <span class="unit">${escapeMarkup(indicator.unit)}</span></h3>
<p class="id">${escapeMarkup(indicator.id)}</p>
<p>${escapeMarkup(indicator.sentence)}</p>
${stand}${indicator.tables.map(tableHtml).join('\n')}
${remarks}${paragraphs(indicator.notes, 'small')}
${paragraphs(indicator.citation, 'small')}
</article>`;
}

function tableHtml(table: ReportTable): string {
  const heads = table.heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('');
  const rows = table.rows.map(({ labels, cells }) => {
    const names = labels.map((label) => `<th scope="row">${escapeMarkup(label)}</th>`).join('');
    return `<tr>${names}${cells.map(cellHtml).join('')}</tr>`;
  });
  const title = table.title === '' ? '' : `<h4>${escapeMarkup(table.title)}</h4>\n`;
  return `${title}<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>${table.charts.map((chart) => `\n${chartSvg(chart)}`).join('')}`;
}

function cellHtml(cell: ReportCell | null): string {
  if (cell === null) return '<td></td>';
  const marks = cell.remarks.length === 0 ? '' : `<sup>${cell.remarks.join(' ')}</sup>`;
  const small = cell.details.map((detail) => `<small>${escapeMarkup(detail)}</small>`).join('');
  return `<td class="number">${escapeMarkup(cell.value)}${marks}${small}</td>`;
}
