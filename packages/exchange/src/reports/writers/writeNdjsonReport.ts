import type { Report } from '../report.js';

/** Writes a report as NDJSON: first the report without its findings, then one finding a line. */
export function writeNdjsonReport(report: Report): string {
  const { issues, ...head } = report;
  return [head, ...issues].map((line) => `${JSON.stringify(line)}\n`).join('');
}
