import type { Report } from '../report.js';

/** Writes a report as JSON, as its JSON Schema says; equal reports give equal bytes. */
export function writeJsonReport(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
