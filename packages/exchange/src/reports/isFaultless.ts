import type { Report } from './report.js';

/**
 * Whether a check found nothing at all; an empty list alone does not say so, since a list may hold no
 * samples.
 *
 * @param report - The report.
 */
export function isFaultless({ summary }: Pick<Report, 'summary'>): boolean {
  return summary.errors + summary.warnings + summary.infos + summary.privacy === 0;
}
