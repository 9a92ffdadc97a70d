import { conditionApplies } from '../definition/conditionApplies.js';
import { conditionFaults } from '../definition/conditionFaults.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import { catalogueVersion } from '../catalogue/define.js';
import { findCalendar } from '../time/calendars.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { frameworkSchema } from '../zod/frameworkSchema.js';
import type { Framework } from './Framework.js';

/** Why a framework file could not be loaded. */
export interface FrameworkIssue {
  /** Code. */
  readonly code:
    | 'shape'
    | 'pillar-unknown'
    | 'pillar-twice'
    | 'definition-unknown'
    | 'catalogue-version'
    | 'parameters-unfit'
    | 'parameters-code'
    | 'calendar-unknown'
    | 'period-unreadable'
    | 'number-twice'
    | 'number-is-ours';
  /** Place in the document, as a JSON Pointer. */
  readonly path: string;
}

/** A framework, or why it is none. */
export type ParsedFramework =
  | { readonly ok: true; readonly framework: Framework }
  | { readonly ok: false; readonly issues: readonly FrameworkIssue[] };

/** Ids of our catalogue, however they are written: they must never be given out as numbers of a plan. */
const ourIds = /^(?:njia|(?:PV|RT|PT|PS|PN|DQ)[\s\p{P}\p{S}]{0,4}\d|X[\s\p{P}\p{S}]{0,4}YOY)/iu;

/**
 * Checks what a schema cannot say of a framework: pillars, definitions, calendar, periods, numbers.
 *
 * @param framework - The framework.
 * @param catalogue - Definitions it may bind to.
 */
export function checkFramework(
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
): FrameworkIssue[] {
  const issues: FrameworkIssue[] = [];
  const ids = new Set(catalogue.map((definition) => definition.id));
  const pillars = new Set(framework.pillars.map((pillar) => pillar.id));
  if (pillars.size < framework.pillars.length)
    issues.push({ code: 'pillar-twice', path: '/pillars' });
  if (framework.calendar !== null && findCalendar(framework.calendar) === undefined)
    issues.push({ code: 'calendar-unknown', path: '/calendar' });
  framework.objectives.forEach((objective, index) => {
    if (!pillars.has(objective.pillar))
      issues.push({ code: 'pillar-unknown', path: `/objectives/${index}` });
  });
  const numbers = new Set<string>();
  framework.indicators.forEach((indicator, index) => {
    const path = `/indicators/${index}`;
    if (!pillars.has(indicator.pillar))
      issues.push({ code: 'pillar-unknown', path: `${path}/pillar` });
    if (indicator.binding !== null) {
      if (!ids.has(indicator.binding.definition))
        issues.push({ code: 'definition-unknown', path: `${path}/binding` });
      else if (
        indicator.binding.definition.startsWith('njia-core/') &&
        indicator.binding.catalogueVersion !== catalogueVersion
      )
        issues.push({ code: 'catalogue-version', path: `${path}/binding` });
      const where = indicator.binding.parameters?.where;
      const bound = catalogue.find(({ id }) => id === indicator.binding?.definition);
      // Without records of its own a definition has nothing to choose from.
      if (
        where !== undefined &&
        bound !== undefined &&
        (bound.population === undefined || !conditionApplies(where, bound))
      )
        issues.push({ code: 'parameters-unfit', path: `${path}/binding/parameters/where` });
      else if (where !== undefined && bound !== undefined && asksInVain(where, bound))
        issues.push({ code: 'parameters-code', path: `${path}/binding/parameters/where` });
    }
    if (indicator.number !== null) {
      if (numbers.has(indicator.number))
        issues.push({ code: 'number-twice', path: `${path}/number` });
      if (ourIds.test(indicator.number.normalize('NFKC').trim()))
        issues.push({ code: 'number-is-ours', path: `${path}/number` });
      numbers.add(indicator.number);
    }
    const planned = [
      ...(indicator.baseline === null ? [] : [indicator.baseline]),
      ...indicator.targets,
    ];
    if (
      planned.some(
        (value) => parsePeriod(value.period, framework.calendar ?? 'gregorian') === undefined,
      )
    )
      issues.push({ code: 'period-unreadable', path });
  });
  return issues;
}

function asksInVain(condition: Predicate, definition: IndicatorDefinition): boolean {
  const { codes, impossible } = conditionFaults(condition, definition);
  return codes.length + impossible.length > 0;
}

/**
 * Reads a framework file from JSON that was parsed already.
 *
 * @param value - The JSON value.
 * @param catalogue - Definitions it may bind to.
 * @returns The framework, or the issues; never throws for bad input.
 */
export function parseFramework(
  value: unknown,
  catalogue: readonly IndicatorDefinition[],
): ParsedFramework {
  const result = frameworkSchema.safeParse(value);
  if (!result.success)
    return {
      ok: false,
      issues: result.error.issues.slice(0, 100).map((issue) => ({
        code: 'shape',
        path: issue.path
          .map((part) => `/${typeof part === 'number' ? part : String(part)}`)
          .join(''),
      })),
    };
  const issues = checkFramework(result.data, catalogue);
  return issues.length === 0 ? { ok: true, framework: result.data } : { ok: false, issues };
}
