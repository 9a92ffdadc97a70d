import type { IndicatorDefinition, PlannedValue } from '../definition/IndicatorDefinition.js';
import type { ResultTable } from '../results/ResultTable.js';
import { civilDate, formatDay } from '../time/dayNumber.js';
import { parseDay, parsePeriod } from '../time/parsePeriod.js';
import { periodsComparable } from '../time/periodsComparable.js';
import type { Period } from '../time/Period.js';
import { cagrStatCan } from './cagrStatCan.js';
import { linearPath } from './linearPath.js';
import { percentOfTarget } from './percentOfTarget.js';
import type { ProgressStatus, YearValue } from './Progress.js';

/** How an indicator stands against its plan. */
export interface ProgressAssessment {
  /** Method used. */
  readonly method: 'linearPath' | 'cagrStatCan' | 'percentOfTarget';
  /** Judgement. */
  readonly status: ProgressStatus;
  /** Why no judgement was made. */
  readonly reason:
    'no-baseline' | 'no-target' | 'no-direction' | 'no-value' | 'calendars-differ' | null;
  /** Progress made over progress needed; `null` if there is none. */
  readonly ratio: number | null;
  /** Value as a percentage of the target. */
  readonly percentOfTarget: number | null;
  /** Period of the latest value. */
  readonly period: string | null;
  /** Latest value. */
  readonly value: number | null;
  /** Target compared with. */
  readonly target: PlannedValue | null;
}

/**
 * Compares the latest value of a table's total with baseline and target. Given only when value, baseline and target are
 * of one calendar; a split year counts by the year in which it starts.
 *
 * @param table - The table of totals of the indicator.
 * @param definition - The definition, for direction and method.
 * @param plan - Baseline and targets of the plan; default those of the definition.
 * @param calendar - Calendar in which the plan writes its periods.
 */
export function assessProgress(
  table: ResultTable,
  definition: Pick<
    IndicatorDefinition,
    'direction' | 'progress' | 'baseline' | 'targets' | 'period'
  >,
  plan: {
    readonly baseline?: PlannedValue | undefined;
    readonly targets?: readonly PlannedValue[] | undefined;
  } = definition,
  calendar = definition.period?.calendar ?? 'gregorian',
): ProgressAssessment {
  const method = definition.progress?.method ?? 'linearPath';
  const time = table.dimensions[0];
  const values = table.cells.flatMap((cell) => {
    const period = time?.categories.find((category) => category.code === cell.key[0]);
    if (cell.value === null || period === undefined || !('start' in period)) return [];
    const parsed = parsePeriod(
      `${period.start}/${dayBefore(period.endExclusive)}`,
      period.calendar,
    );
    return parsed === undefined ? [] : [{ period: parsed, id: period.code, value: cell.value }];
  });
  const planned = (
    value: PlannedValue | undefined,
  ): (YearValue & { readonly period: Period }) | undefined => {
    const period = value === undefined ? undefined : parsePeriod(value.period, calendar);
    return value === undefined || period === undefined
      ? undefined
      : { year: civilDate(period.firstDay).year, value: value.value, period };
  };
  const targets = (plan.targets ?? []).flatMap((value) => {
    const one = planned(value);
    return one === undefined ? [] : [{ ...one, planned: value }];
  });
  // Of a year and its quarters the year is held against a plan of years.
  const anchor = (planned(plan.baseline) ?? targets[0])?.period;
  const comparable = values.filter(
    ({ period }) => anchor !== undefined && periodsComparable(period, anchor),
  );
  const latest = (comparable.length === 0 ? values : comparable)
    .sort((a, b) => a.period.endDay - b.period.endDay)
    .at(-1);
  // The next target on or after the latest period; behind the last one, the last.
  const ordered = targets.sort((a, b) => a.period.firstDay - b.period.firstDay);
  const target =
    ordered.find((one) => latest === undefined || one.period.firstDay >= latest.period.firstDay) ??
    ordered.at(-1);
  const base = planned(plan.baseline);
  const empty: ProgressAssessment = {
    method,
    status: 'unableToAssess',
    reason: null,
    ratio: null,
    percentOfTarget:
      latest === undefined || target === undefined
        ? null
        : percentOfTarget(latest.value, target.value),
    period: latest?.id ?? null,
    value: latest?.value ?? null,
    target: target?.planned ?? null,
  };
  if (latest === undefined) return { ...empty, reason: 'no-value' };
  if (definition.direction === 'none') return { ...empty, reason: 'no-direction' };
  if (target === undefined) return { ...empty, reason: 'no-target' };
  if (!periodsComparable(latest.period, target.period))
    return { ...empty, reason: 'calendars-differ' };
  if (method === 'percentOfTarget') {
    const achieved =
      definition.direction === 'increase'
        ? latest.value >= target.value
        : latest.value <= target.value;
    return { ...empty, status: achieved ? 'targetAchieved' : 'unableToAssess' };
  }
  if (base === undefined) return { ...empty, reason: 'no-baseline' };
  if (!periodsComparable(latest.period, base.period))
    return { ...empty, reason: 'calendars-differ' };
  const input = {
    base,
    latest: { year: civilDate(latest.period.firstDay).year, value: latest.value },
    direction: definition.direction,
    target,
  };
  const judged = method === 'cagrStatCan' ? cagrStatCan(input) : linearPath(input);
  return { ...empty, status: judged.status, ratio: judged.ratio };
}

/** The day before, `YYYY-MM-DD`. */
function dayBefore(day: string): string {
  const parsed = parseDay(day);
  return parsed === undefined ? day : formatDay(parsed - 1);
}
