import type { PlannedValue } from '../definition/IndicatorDefinition.js';
import { assessProgress, type ProgressAssessment } from '../progress/assessProgress.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import type { TablePeriod } from '../results/TableDimension.js';
import { parseDay, parsePeriod } from '../time/parsePeriod.js';
import type { Framework } from './Framework.js';
import type { PlanGroup } from './resolveFramework.js';

/** How an indicator of a plan stands, and what the plan says of it. */
export interface PlanProgress extends ProgressAssessment {
  /** Where the plan starts. */
  readonly baseline: PlannedValue | null;
  /** What it wants, year by year. */
  readonly targets: readonly PlannedValue[];
  /** Calendar in which the plan writes its periods. */
  readonly calendar: string;
}

/** Whether disclosure control has hidden the total of a period. */
function isHidden(table: ResultTable, { period }: PlannedValue, calendar: string): boolean {
  const wanted = parsePeriod(period, calendar);
  if (wanted === undefined) return false;
  const periods = (table.dimensions[0]?.categories ?? []) as readonly TablePeriod[];
  const codes = periods
    .filter(
      ({ start, endExclusive }) =>
        parseDay(start) === wanted.firstDay && parseDay(endExclusive) === wanted.endDay,
    )
    .map(({ code }) => code);
  return table.cells.some(({ key, status }) => status === 'Q' && codes.includes(key[0] ?? ''));
}

/**
 * Judges every indicator of a plan that has a baseline or a target, by the totals of a result set. Of protected results only
 * what was released is judged.
 *
 * @param framework - The plan.
 * @param groups - Its indicators with their definitions.
 * @param results - The results.
 * @returns By definition id.
 */
export function planProgress(
  framework: Framework,
  groups: readonly PlanGroup[],
  results: ResultSet,
): ReadonlyMap<string, PlanProgress> {
  const found = new Map<string, PlanProgress>();
  for (const { entries } of groups)
    for (const { indicator, definition } of entries) {
      if (indicator === null || definition === null) continue;
      const { baseline, targets } = indicator;
      if (baseline === null && targets.length === 0) continue;
      const total = results.tables.find(
        (table) => table.definition.id === definition.id && table.dimensions.length === 1,
      );
      if (total === undefined) continue;
      const calendar = framework.calendar ?? definition.period?.calendar ?? 'gregorian';
      // What the tables hide, the line above them must not say.
      const start = baseline !== null && isHidden(total, baseline, calendar) ? null : baseline;
      const plan = { baseline: start ?? undefined, targets };
      found.set(definition.id, {
        ...assessProgress(total, definition, plan, calendar),
        baseline: start,
        targets,
        calendar,
      });
    }
  return found;
}
