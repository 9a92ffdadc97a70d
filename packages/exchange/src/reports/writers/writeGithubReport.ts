import { formatIssue, type Severity } from '@njia/schema';
import { formatLocation } from '../formatLocation.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Writes each finding as a workflow command, which GitHub Actions shows as an annotation. */
export function writeGithubReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  return report.issues
    .map((issue) => {
      const place = formatLocation(issue.location, language);
      const text = `${formatIssue(issue, language)}${place === '' ? '' : ` (${place})`}`;
      return `::${commands[issue.severity]} title=${issue.rule}::${escape(text)}\n`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
