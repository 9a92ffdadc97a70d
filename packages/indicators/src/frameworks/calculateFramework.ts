import { calculateIndicators } from '../calculate/calculateIndicators.js';
import type { CalculationOptions } from '../calculate/CalculationOptions.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { Framework } from './Framework.js';
import { planProgress, type PlanProgress } from './planProgress.js';
import { resolveFramework, type PlanGroup } from './resolveFramework.js';

/** Results of a plan: the tables, how they are grouped, and how the plan stands. */
export interface FrameworkResults {
  /** All tables; the set names the plan and says whether our catalogue stands in for its list. */
  readonly results: ResultSet;
  /** Indicators by pillar. */
  readonly groups: readonly PlanGroup[];
  /** Progress of the plan's indicators that have a baseline or target, by definition id. */
  readonly progress: ReadonlyMap<string, PlanProgress>;
}

/**
 * Computes a plan. A plan's number appears in a table only if the framework file carries one; our own ids are never
 * given out as numbers.
 *
 * @param framework - The plan.
 * @param catalogue - Definitions: those bound, and those that stand in for an empty list.
 * @param source - The records.
 * @param options - Periods and the rest.
 */
export function calculateFramework(
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
  source: RecordSource,
  options: CalculationOptions,
): FrameworkResults {
  const { definitions } = resolveFramework(framework, catalogue);
  const plain = calculateIndicators(definitions, source, options, catalogue);
  return frameworkResults(framework, catalogue, plain);
}

/**
 * Puts the tables of a plan's indicators, computed before, under the plan.
 *
 * @param framework - The plan.
 * @param catalogue - The definitions it may use.
 * @param plain - The tables of its indicators, as `resolveFramework` lists them.
 */
export function frameworkResults(
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
  plain: ResultSet,
): FrameworkResults {
  const { groups, catalogueInstead } = resolveFramework(framework, catalogue);
  const numbers = new Map<string, string>();
  for (const { entries } of groups)
    for (const { indicator, definition } of entries)
      if (definition !== null && indicator !== null && indicator.number !== null)
        numbers.set(definition.id, indicator.number);
  const results: ResultSet = {
    ...plain,
    framework: {
      id: framework.id,
      version: framework.version,
      title: framework.title,
      catalogueInstead,
    },
    tables: plain.tables.map((table) => ({
      ...table,
      definition: { ...table.definition, numberInPlan: numbers.get(table.definition.id) ?? null },
    })),
    notes: catalogueInstead
      ? [{ code: 'catalogue-instead-of-plan', params: { framework: framework.id } }]
      : [],
  };
  return { results, groups, progress: planProgress(framework, groups, results) };
}
