import type { ResultSet } from '../../results/ResultSet.js';
import { chartSvg } from './charts/chartSvg.js';
import { escapeMarkup } from './escapeMarkup.js';
import type { Report, ReportIndicator, ReportTable } from './Report.js';
import { reportStyle } from './reportStyle.js';
import { resultReport, type ReportOptions } from './resultReport.js';
import { styleHash } from './styleHash.js';

const paragraphs = (lines: readonly string[], kind: string): string =>
  lines.map((line) => `<p class="${kind}">${escapeMarkup(line)}</p>`).join('\n');

/**
 * Results as one HTML file for people: nothing is fetched, no script runs, and a content security policy forbids both. Charts
 * are drawn from the printed cells only.
 *
 * @param results - Results; a restricted set gives a file that says so in red at its head.
 * @param options - Language and headings.
 */
export function writeHtmlReport(results: ResultSet, options: ReportOptions = {}): string {
  const report = resultReport(results, options);
  const policy = `default-src 'none'; style-src '${styleHash(reportStyle)}'; base-uri 'none'; form-action 'none'`;
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
${report.sections.map(({ title, indicators }) => `<section>\n<h2>${escapeMarkup(title)}</h2>\n${indicators.map(indicatorHtml).join('\n')}\n</section>`).join('\n')}
${silentHtml(report)}${paragraphs(report.foot, 'small')}
</main>
</body>
</html>
`;
}

function silentHtml(report: Report): string {
  if (report.silent.length === 0) return '';
  const items = report.silent.map((name) => `<li>${escapeMarkup(name)}</li>`).join('');
  return `<section>\n<h2>${escapeMarkup(report.silentTitle)}</h2>\n<ul>${items}</ul>\n</section>\n`;
}

function indicatorHtml(indicator: ReportIndicator): string {
  return `<article>
<h3>${escapeMarkup(indicator.id)} ${escapeMarkup(indicator.name)}</h3>
<p>${escapeMarkup(indicator.sentence)}</p>
${indicator.tables.map(tableHtml).join('\n')}
${paragraphs(indicator.citation, 'small')}
</article>`;
}

function tableHtml(table: ReportTable): string {
  const heads = table.heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('');
  const rows = table.rows.map(({ labels, cells }) => {
    const names = labels.map((label) => `<th scope="row">${escapeMarkup(label)}</th>`).join('');
    const values = cells.map((cell) => {
      if (cell === null) return '<td></td>';
      const small = cell.details.map((detail) => `<small>${escapeMarkup(detail)}</small>`).join('');
      return `<td class="number">${escapeMarkup(cell.value)}${small}</td>`;
    });
    return `<tr>${names}${values.join('')}</tr>`;
  });
  const title = table.title === '' ? '' : `<h4>${escapeMarkup(table.title)}</h4>\n`;
  const chart = table.chart === null ? '' : `\n${chartSvg(table.chart)}`;
  return `${title}<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>${chart}
${paragraphs(table.notes, 'small')}`;
}
