import type { Report } from '@njia/exchange';

/**
 * Whether a report holds findings at or above a severity: `error`, `warning`, `info` or `never`. A privacy finding weighs
 * as much as an error, whatever its severity: a file that holds a phone number may not be sent either.
 */
export function failsOn(severity: string, { summary }: Report): boolean {
  switch (severity) {
    case 'error':
      return summary.errors + summary.privacy > 0;
    case 'warning':
      return summary.errors + summary.warnings > 0;
    case 'info':
      return summary.errors + summary.warnings + summary.infos > 0;
    default:
      return false;
  }
}
