import type { Report } from '@njia/exchange';

/** Whether a report holds findings at or above a severity: `error`, `warning`, `info` or `never`. */
export function failsOn(severity: string, { summary }: Report): boolean {
  switch (severity) {
    case 'error':
      return summary.errors > 0;
    case 'warning':
      return summary.errors + summary.warnings > 0;
    case 'info':
      return summary.errors + summary.warnings + summary.infos > 0;
    default:
      return false;
  }
}
