import type { Category } from '../issues/category.js';
import type { Issue } from '../issues/issue.js';
import type { Severity } from '../issues/severity.js';
import type { Finding } from '../rules/finding.js';
import type { ActiveRule } from './activeRule.js';
import { SpoiltRecords } from './spoiltRecords.js';
import type { ValidationSummary } from './validationSummary.js';

/** Counts findings exactly and keeps the first ones of each rule. */
export class IssueCollector {
  /** The findings kept, in the order found. */
  readonly issues: Issue[] = [];
  /** Records of each table. */
  readonly tables = new Map<string, number>();
  /** Legs of all journeys. */
  legs = 0;
  readonly #samples: number;
  readonly #spoilt = new SpoiltRecords();
  readonly #byRule = new Map<string, { count: number; sampled: number }>();
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #categories: Record<Category, number> = {
    structure: 0,
    conformance: 0,
    quality: 0,
    plausibility: 0,
    privacy: 0,
  };
  readonly #onIssue: ((issue: Issue) => void) | undefined;

  /**
   * Starts with nothing found.
   *
   * @param samples - Most findings of one rule that are kept.
   * @param onIssue - Takes the findings that would be kept, instead of the list.
   */
  constructor(samples: number, onIssue?: (issue: Issue) => void) {
    this.#samples = samples;
    this.#onIssue = onIssue;
  }

  /** How many errors were found so far. */
  get errors(): number {
    return this.#severities.error;
  }

  /**
   * Takes a finding about a record.
   *
   * @param rule - The rule that found it.
   * @param table - Table of the record; empty for the data set itself.
   * @param index - Number of the record in its table; negative for the table or the data set.
   * @param path - JSON Pointer inside the record.
   * @param params - Values for the message; never data.
   * @param suggestion - What to do about it.
   */
  add(
    rule: ActiveRule,
    table: string,
    index: number,
    path: string,
    params?: Finding['params'],
    suggestion?: Finding['suggestion'],
  ): void {
    const { id, severity, category } = rule;
    this.#severities[severity] += 1;
    this.#categories[category] += 1;
    if (index >= 0 && (severity === 'error' || category === 'privacy'))
      this.#spoilt.mark(table, index);
    let total = this.#byRule.get(id);
    if (total === undefined) this.#byRule.set(id, (total = { count: 0, sampled: 0 }));
    total.count += 1;
    if (total.sampled >= this.#samples) return;
    total.sampled += 1;
    const issue: Issue = {
      rule: id,
      severity,
      category,
      path: pathOf(table, index) + path,
      ...(params === undefined ? undefined : { params }),
      ...(suggestion === undefined ? undefined : { suggestion }),
    };
    if (this.#onIssue === undefined) this.issues.push(issue);
    else this.#onIssue(issue);
  }

  /** Gives the totals. */
  summary(): ValidationSummary {
    const records = [...this.tables.values()].reduce((sum, count) => sum + count, 0);
    return {
      records,
      tables: Object.fromEntries(this.tables),
      legs: this.legs,
      readyToShare: records - this.#spoilt.count,
      errors: this.#severities.error,
      warnings: this.#severities.warning,
      infos: this.#severities.info,
      categories: this.#categories,
      byRule: Object.fromEntries([...this.#byRule].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

function pathOf(table: string, index: number): string {
  if (table === '') return '';
  return index < 0 ? `/${table}` : `/${table}/${index}`;
}
