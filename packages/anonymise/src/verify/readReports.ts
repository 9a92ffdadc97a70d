import type { Examination } from './Examination.js';
import { dayIn } from './dayIn.js';
import { readReport, type ReportReading } from './readReport.js';
import { rebuildReports, type RebuiltReports } from './rebuildReports.js';

/** The reports that were handed in, beside those that the gate makes itself. */
export interface ReportsReading {
  /** Each report, and whether it is, byte for byte, one that the gate makes. */
  readonly reports: readonly (ReportReading & { readonly recognised: boolean })[];
  /** What the gate makes; absent when there is nothing to compare. */
  readonly rebuilt?: RebuiltReports | undefined;
}

/** Two checks look at the same reports. */
const known = new WeakMap<Examination, ReportsReading>();

/**
 * Reads the reports and compares them with those that the gate makes itself.
 *
 * @param examination - what is looked at
 * @returns the reports
 */
export function readReports(examination: Examination): ReportsReading {
  const reading = known.get(examination) ?? read(examination);
  known.set(examination, reading);
  return reading;
}

function read(examination: Examination): ReportsReading {
  const reports = (examination.evidence.reports ?? []).map(readReport);
  if (reports.length === 0) return { reports: [] };
  // What cannot be made cannot be recognised: a mistake here must not let a report pass, nor end the other checks.
  let rebuilt: RebuiltReports | undefined;
  try {
    const [day] = reports.flatMap(({ text }) => dayIn(text) ?? []);
    rebuilt = rebuildReports(examination, day);
  } catch {
    // The reports stay strange.
  }
  const texts = new Set(rebuilt?.texts);
  return {
    reports: reports.map((report) => ({ ...report, recognised: texts.has(report.text) })),
    rebuilt,
  };
}
