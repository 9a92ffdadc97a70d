import { explainRule, formatIssue, type Issue } from '@njia/schema';
import { fieldNameOf } from '../fieldNameOf.js';
import type { ReportLanguage } from '../formatLocation.js';
import { groupByRule } from '../groupByRule.js';
import { isFaultless } from '../isFaultless.js';
import { placeOf } from '../placeOf.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';
import { reportWord, type ReportWord } from '../reportWords.js';
import type { RuleGroup } from '../ruleGroup.js';
import { sections } from '../sections.js';
import { titleOf } from '../titleOf.js';
import { escapeMarkup } from './escapeMarkup.js';
import { reportStyle } from './reportStyle.js';
import { styleHash } from './styleHash.js';

const languages = ['en', 'sw'] as const;

/**
 * Writes a report as one HTML file in English and Swahili: no script, nothing fetched, and a content
 * security policy that forbids both. The language in the options is the one shown first.
 */
export async function writeHtmlReport(
  report: Report,
  options: ReportOptions = {},
): Promise<string> {
  const first = options.language ?? 'en';
  const policy = `default-src 'none'; style-src '${await styleHash(reportStyle)}'; base-uri 'none'; form-action 'none'`;
  const switches = languages
    .map(
      (language) =>
        `<input class="switch" type="radio" name="language" id="${language}"${language === first ? ' checked' : ''}>`,
    )
    .join('');
  const tabs = languages
    .map(
      (language) =>
        `<label for="${language}" lang="${language}">${reportWord('language', language)}</label>`,
    )
    .join('');
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>njia: ${reportWord('title', first)}</title>
<style>${reportStyle}</style>
</head>
<body>
${switches}
<main>
<p class="tabs">${tabs}</p>
${languages.map((language) => body(report, options, language)).join('\n')}
</main>
</body>
</html>
`;
}

function body(report: Report, options: ReportOptions, language: ReportLanguage): string {
  const { summary } = report;
  const word = (key: ReportWord, params?: Readonly<Record<string, string | number>>) =>
    escapeMarkup(reportWord(key, language, params));
  const tile = (name: string, count: number, key: ReportWord) =>
    `<div class="tile ${count === 0 ? 'good' : name}"><b>${count}</b>${word(key)}</div>`;
  const sources = report.sources
    .map(
      (source) =>
        `<li>${word('file')} ${source.file}: ${word('readAs', { dialect: source.dialect })}, ${source.format}, ${source.bytes} B, SHA-256 <code>${source.sha256.slice(0, 16)}…</code></li>`,
    )
    .join('');
  const ready =
    summary.records === 0
      ? word('nothingRead')
      : word('ready', { ready: summary.readyToShare, records: summary.records });
  return `<div class="${language}" lang="${language}">
<h1>${word('title')}</h1>
<p class="soft">njia ${escapeMarkup(report.tool.version)} · ${word('standard', { version: report.standard.version, profile: report.standard.profile })} · ${escapeMarkup(report.date)}</p>
<p class="ready">${ready}</p>
${readyBar(summary.readyToShare, summary.records)}
${summary.wholeFile > 0 ? `<p class="privacy"><b>${word('wholeFile', { count: summary.wholeFile })}</b></p>` : ''}
<p class="soft">${word('readyHint')} ${language === 'sw' ? word('draft') : ''}</p>
<div class="tiles">${tile('privacy', summary.privacy, 'privacy')}${tile('error', summary.errors, 'errors')}${tile('warning', summary.warnings, 'warnings')}${tile('info', summary.infos, 'infos')}<div class="tile"><b>${summary.records}</b>${word('records')}</div><div class="tile"><b>${summary.legs}</b>${word('legs')}</div></div>
<ul class="soft">${sources}</ul>
${sections(groupByRule(report))
  .map(
    (section) =>
      `<h2 class="${section.name}">${word(section.heading)}</h2>\n${section.groups.map((group) => groupDetails(group, options, language)).join('\n')}`,
  )
  .join('\n')}
${isFaultless(report) ? `<p class="good">${word('nothing')}</p>` : ''}
${report.truncated ? `<p class="soft">${word('truncated')}</p>` : ''}
</div>`;
}

/** The share of records that are ready, as a bar. */
function readyBar(ready: number, records: number): string {
  if (records === 0) return '';
  const share = Math.round((ready / records) * 1000) / 10;
  return `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${ready}/${records}"><rect width="100" height="4" fill="#b3261e"/><rect width="${share}" height="4" fill="#1b6e3c"/></svg>`;
}

function groupDetails(group: RuleGroup, options: ReportOptions, language: ReportLanguage): string {
  const { why, fix } = explainRule(group.rule, language);
  const most = options.places ?? 200;
  const rows = group.issues.slice(0, most).map((issue) => row(issue, language));
  const rest = group.count - rows.length;
  const heads = (['where', 'field', 'problem'] as const)
    .map((key) => `<th>${reportWord(key, language)}</th>`)
    .join('');
  return `<details><summary>${escapeMarkup(titleOf(group, language))} (${group.count})<code>${escapeMarkup(group.rule)}</code></summary>
<p>${escapeMarkup(why)}</p><p><b>${reportWord('fix', language)}:</b> ${escapeMarkup(fix)}</p>
<table><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>${rest > 0 ? `<p class="soft">${escapeMarkup(reportWord('more', language, { count: rest }))}</p>` : ''}</details>`;
}

function row(issue: Issue, language: ReportLanguage): string {
  const cells = [
    placeOf(issue, language),
    fieldNameOf(issue.path, language),
    formatIssue(issue, language),
  ];
  return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
}
