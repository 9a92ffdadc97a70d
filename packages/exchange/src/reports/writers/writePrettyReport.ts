import { explainRule, formatIssue, type Issue } from '@njia/schema';
import type { ReportLanguage } from '../formatLocation.js';
import { groupByRule } from '../groupByRule.js';
import { isFaultless } from '../isFaultless.js';
import { placeLines } from '../placeLines.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';
import { reportWord } from '../reportWords.js';
import type { RuleGroup } from '../ruleGroup.js';
import { sections, type Section } from '../sections.js';

type Paint = (style: keyof typeof styles, text: string) => string;

const styles = {
  bold: 1,
  dim: 2,
  privacy: 35,
  error: 31,
  warning: 33,
  info: 36,
  good: 32,
} as const;

/** Writes a report for a terminal: the sum first, then what to mend, the gravest first. */
export function writePrettyReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  const paint: Paint = (style, text) =>
    options.colour === true && text !== '' ? `\u001B[${styles[style]}m${text}\u001B[0m` : text;
  const lines = [...head(report, language, paint)];
  for (const section of sections(groupByRule(report))) {
    lines.push('', paint('bold', paint(section.name, reportWord(section.heading, language))));
    for (const group of section.groups)
      lines.push(...groupLines(group, section, options, language, paint));
  }
  if (isFaultless(report)) lines.push('', paint('good', reportWord('nothing', language)));
  if (report.truncated) lines.push('', paint('dim', reportWord('truncated', language)));
  if (language === 'sw') lines.push('', paint('dim', reportWord('draft', language)));
  return `${lines.join('\n')}\n`;
}

function head(report: Report, language: ReportLanguage, paint: Paint): string[] {
  const { summary } = report;
  const sources = report.sources.map((source) => {
    const rows = source.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
    const size = rows === 0 ? '' : `, ${rows} ${reportWord('rows', language)}`;
    return `${reportWord('file', language)} ${source.file}: ${reportWord('readAs', language, { dialect: source.dialect })}${size}`;
  });
  const counts = [
    paint('privacy', `${summary.privacy} ${reportWord('privacy', language)}`),
    paint('error', `${summary.errors} ${reportWord('errors', language)}`),
    paint('warning', `${summary.warnings} ${reportWord('warnings', language)}`),
    paint('info', `${summary.infos} ${reportWord('infos', language)}`),
  ];
  const { wholeFile } = summary;
  return [
    ...sources,
    paint('bold', readyLine(report, language)),
    ...(wholeFile > 0
      ? [paint('privacy', reportWord('wholeFile', language, { count: wholeFile }))]
      : []),
    counts.join('   '),
  ];
}

/** The one sentence a person came for. */
function readyLine({ summary }: Report, language: ReportLanguage): string {
  return summary.records === 0
    ? reportWord('nothingRead', language)
    : reportWord('ready', language, { ready: summary.readyToShare, records: summary.records });
}

function groupLines(
  group: RuleGroup,
  section: Section,
  options: ReportOptions,
  language: ReportLanguage,
  paint: Paint,
): string[] {
  const most = options.places ?? 12;
  const { fix } = explainRule(group.rule, language);
  const lines = [`  ${paint(section.name, group.rule)} ${paint('dim', `x ${group.count}`)}`];
  const byTitle = new Map<string, Issue[]>();
  for (const issue of group.issues.slice(0, most)) {
    const title = formatIssue(issue, language);
    byTitle.set(title, [...(byTitle.get(title) ?? []), issue]);
  }
  for (const [title, issues] of byTitle) {
    lines.push(`    ${title}`);
    for (const line of placeLines(issues, language, options.showValue)) lines.push(`      ${line}`);
  }
  if (group.count > most)
    lines.push(`      ${reportWord('more', language, { count: group.count - most })}`);
  lines.push(paint('dim', `    ${reportWord('fix', language)}: ${fix}`));
  return lines;
}
