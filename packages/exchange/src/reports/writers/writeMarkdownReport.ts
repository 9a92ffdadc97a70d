import { explainRule, formatIssue } from '@njia/schema';
import { groupByRule } from '../groupByRule.js';
import { placeOf } from '../placeOf.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';
import { reportWord } from '../reportWords.js';
import { sections } from '../sections.js';

/** Writes a report as Markdown, for a ticket or a wiki. */
export function writeMarkdownReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  const { summary } = report;
  const lines = [
    `# ${reportWord('title', language)}`,
    '',
    `**${reportWord('ready', language, { ready: summary.readyToShare, records: summary.records })}** ${reportWord('readyHint', language)}`,
    ...(summary.wholeFile > 0
      ? ['', `**${reportWord('wholeFile', language, { count: summary.wholeFile })}**`]
      : []),
    '',
    `| ${reportWord('privacy', language)} | ${reportWord('errors', language)} | ${reportWord('warnings', language)} | ${reportWord('infos', language)} |`,
    '| --- | --- | --- | --- |',
    `| ${summary.privacy} | ${summary.errors} | ${summary.warnings} | ${summary.infos} |`,
  ];
  for (const section of sections(groupByRule(report))) {
    lines.push('', `## ${reportWord(section.heading, language)}`);
    for (const group of section.groups) {
      const { why, fix } = explainRule(group.rule, language);
      const places = group.issues
        .slice(0, options.places ?? 12)
        .map((issue) => `${placeOf(issue, language)}: ${formatIssue(issue, language)}`);
      const rest = group.count - places.length;
      lines.push(
        '',
        `### ${group.rule} (${group.count})`,
        '',
        `${reportWord('why', language)}: ${why}`,
        '',
        `${reportWord('fix', language)}: ${fix}`,
        '',
        ...places.map((place) => `- ${place}`),
        ...(rest > 0 ? [`- ${reportWord('more', language, { count: rest })}`] : []),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
