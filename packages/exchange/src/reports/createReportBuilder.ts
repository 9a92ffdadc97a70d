import type { Issue } from '@njia/schema';
import type { SkippedRow } from '../records/reading.js';
import { compareIssues } from './compareIssues.js';
import { SpoiltRecords } from './spoiltRecords.js';
import { withoutValue } from './withoutValue.js';
import type { Report, ReportSource, ReportStandard, ReportSummary } from './report.js';

/** What a report builder is told at the start. */
export interface ReportBuilderOptions {
  /** Version of the tool. */
  readonly version: string;
  /** What the data is held against. */
  readonly standard: ReportStandard;
  /** Civil day of the check. */
  readonly date: string;
  /** Most findings of one rule that the list holds; totals stay exact. Default 1,000. */
  readonly samples?: number;
}

/** Takes findings as they come, in bounded memory, and makes the report at the end. */
export interface ReportBuilder {
  /** Takes a finding. Its path says which record it spoils. */
  readonly add: (issue: Issue) => void;
  /**
   * Whether the next finding of a rule will be listed, or only counted: then nobody asks for its place.
   */
  readonly lists: (rule: string) => boolean;
  /** Takes a row that did not become a record. */
  readonly passOver: (row: SkippedRow & { readonly file: number }) => void;
  /** Takes a file as it was read. */
  readonly source: (source: ReportSource) => void;
  /** Counts records of a table. */
  readonly records: (table: string, count: number) => void;
  /** Counts legs of journeys. */
  readonly legs: (count: number) => void;
  /** Makes the report, which says nothing of any value. */
  readonly finish: () => Report;
  /** The findings of the report in its order, with the codes that they suggest: for the owner of the data alone. */
  readonly findings: () => readonly Issue[];
}

/** Starts a report. */
export function createReportBuilder(options: ReportBuilderOptions): ReportBuilder {
  const most = options.samples ?? 1000;
  const issues: Issue[] = [];
  const skipped: (SkippedRow & { readonly file: number })[] = [];
  const sources: ReportSource[] = [];
  const byRule = new Map<string, { count: number; sampled: number }>();
  const tables = new Map<string, number>();
  const spoilt = new SpoiltRecords();
  const totals = { error: 0, warning: 0, info: 0, privacy: 0, wholeFile: 0, legs: 0 };

  return {
    add(issue) {
      const total = byRule.get(issue.rule) ?? { count: 0, sampled: 0 };
      byRule.set(issue.rule, total);
      total.count += 1;
      if (total.sampled < most) {
        total.sampled += 1;
        issues.push(issue);
      }
      totals[issue.severity] += 1;
      if (issue.category === 'privacy') totals.privacy += 1;
      if (issue.severity === 'error' || issue.category === 'privacy') {
        const record = /^\/([A-Za-z]+)\/(\d+)/u.exec(issue.path);
        if (record !== null) spoilt.mark(record[1]!, Number(record[2]));
        else if (issue.category === 'privacy') totals.wholeFile += 1;
      }
    },
    lists: (rule) => (byRule.get(rule)?.sampled ?? 0) < most,
    passOver(row) {
      skipped.push(row);
    },
    source(source) {
      sources.push(source);
    },
    records(table, count) {
      tables.set(table, (tables.get(table) ?? 0) + count);
    },
    legs(count) {
      totals.legs += count;
    },
    finish() {
      const records = [...tables.values()].reduce((sum, count) => sum + count, 0);
      const summary: ReportSummary = {
        records,
        tables: Object.fromEntries([...tables].sort(byKey)),
        legs: totals.legs,
        readyToShare: records - spoilt.count,
        errors: totals.error,
        warnings: totals.warning,
        infos: totals.info,
        privacy: totals.privacy,
        wholeFile: totals.wholeFile,
        byRule: Object.fromEntries([...byRule].sort(byKey)),
      };
      return {
        reportVersion: 1,
        tool: { name: 'njia', version: options.version },
        standard: options.standard,
        date: options.date,
        sources,
        summary,
        issues: issues.sort(compareIssues).map(withoutValue),
        skipped,
        truncated: [...byRule.values()].some(({ count, sampled }) => count > sampled),
      };
    },
    findings() {
      return issues.sort(compareIssues);
    },
  };
}

function byKey(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0;
}
