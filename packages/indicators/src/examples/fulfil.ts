import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Operand, Predicate } from '../definition/Predicate.js';
import type { Verdict } from '../trust/explainClause.js';
import { formatDay } from '../time/dayNumber.js';
import { addDuration, parseDuration } from '../time/duration.js';
import { parseDay } from '../time/parsePeriod.js';
import { ABSENT, sampleDay, type DraftScope, type RecordBuilder } from './RecordBuilder.js';

/** What is wanted of single clauses, by their place in the definition, instead of what follows from the rest. */
export type Overrides = ReadonlyMap<string, Verdict>;

const opposite = (verdict: Verdict): Verdict =>
  verdict === 'true' ? 'false' : verdict === 'false' ? 'true' : 'undetermined';

function later(day: string, text: string, extraDays: number): string {
  const duration = parseDuration(text) ?? { months: 0, days: 0 };
  return formatDay(addDuration(parseDay(day) ?? 0, duration) + extraDays);
}

/** Sets the two sides of a comparison so that it holds or not. */
function compare(
  builder: RecordBuilder,
  scope: DraftScope,
  field: string,
  op: 'lt' | 'lte' | 'gt' | 'gte',
  operand: Operand,
  holds: boolean,
): void {
  const below = (op === 'lt' || op === 'lte') === holds;
  if (typeof operand === 'number') {
    builder.set(scope, field, below ? operand - 1 : operand + 1);
    return;
  }
  let right = typeof operand === 'string' ? operand : sampleDay;
  if (typeof operand === 'object' && 'period' in operand)
    right = operand.period === 'end' ? '2023-06-30' : '2022-07-01';
  if (typeof operand === 'object' && 'field' in operand) builder.set(scope, operand.field, right);
  builder.set(scope, field, later(right, 'P0D', below ? -5 : 5));
}

/**
 * Shapes records so that a condition gets the verdict wanted. A best effort: conditions can be at odds with each other,
 * so whoever calls this checks the outcome with the calculator itself.
 *
 * @param builder - The records.
 * @param definition - Whose named conditions and sets are used.
 * @param node - The condition.
 * @param wanted - The verdict.
 * @param scope - The record at hand.
 * @param path - Place of the condition in the definition.
 * @param overrides - Other wishes for single clauses.
 */
export function fulfil(
  builder: RecordBuilder,
  definition: IndicatorDefinition,
  node: Predicate,
  wanted: Verdict,
  scope: DraftScope,
  path: string,
  overrides: Overrides,
): void {
  const verdict = overrides.get(path) ?? wanted;
  const inner = (part: Predicate, want: Verdict, suffix: string, at = scope): void => {
    fulfil(builder, definition, part, want, at, path + suffix, overrides);
  };
  const values = (field: string, all: readonly unknown[], every = false): void => {
    if (verdict === 'undetermined') builder.set(scope, field, ABSENT);
    else if (verdict === 'true') builder.set(scope, field, every ? all : all[0]);
    else builder.set(scope, field, builder.sample(scope, field, all));
  };
  switch (node.op) {
    case 'all':
    case 'any': {
      const all = node.op === 'all';
      // One part decides: for "all" one that is not true, for "any" one that is not false.
      const rest: Verdict = all ? 'true' : 'false';
      const deciding = node.of.findIndex((_, index) =>
        [...overrides.keys()].some((key) => key.startsWith(`${path}/of/${index}`)),
      );
      const chosen = deciding < 0 ? 0 : deciding;
      node.of.forEach((part, index) => {
        if (index !== chosen) inner(part, rest, `/of/${index}`);
      });
      const last = node.of[chosen];
      if (last !== undefined) inner(last, verdict, `/of/${chosen}`);
      return;
    }
    case 'not':
      inner(node.of, opposite(verdict), '/of');
      return;
    case 'criterion': {
      const named = definition.criteria?.[node.name];
      if (named !== undefined)
        fulfil(builder, definition, named, verdict, scope, `/criteria/${node.name}`, overrides);
      return;
    }
    case 'eq':
    case 'ne': {
      const equal = (node.op === 'eq') === (verdict === 'true');
      if (verdict === 'undetermined') builder.set(scope, node.field, ABSENT);
      else if (typeof node.value === 'object' && 'field' in node.value) {
        const value = builder.sample(scope, node.value.field);
        builder.set(scope, node.value.field, value);
        builder.set(scope, node.field, equal ? value : builder.sample(scope, node.field, [value]));
      } else
        builder.set(
          scope,
          node.field,
          equal ? node.value : builder.sample(scope, node.field, [node.value]),
        );
      return;
    }
    case 'in':
    case 'hasAny':
      values(node.field, node.values);
      return;
    case 'hasAll':
      values(node.field, node.values, true);
      return;
    case 'inSet':
      values(node.field, definition.sets?.[node.set]?.codes ?? []);
      return;
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      if (verdict === 'undetermined') builder.set(scope, node.field, ABSENT);
      else compare(builder, scope, node.field, node.op, node.value, verdict === 'true');
      return;
    case 'known':
    case 'unknown':
    case 'notApplicable': {
      const there = (node.op === 'known') === (verdict === 'true');
      builder.set(scope, node.field, there ? builder.sample(scope, node.field) : ABSENT);
      return;
    }
    case 'within': {
      builder.set(scope, node.of, sampleDay);
      if (verdict === 'undetermined') builder.set(scope, node.field, ABSENT);
      else
        builder.set(
          scope,
          node.field,
          verdict === 'true'
            ? later(sampleDay, node.min ?? 'P0D', 3)
            : later(sampleDay, node.max, 40),
        );
      return;
    }
    case 'duringPeriod':
      builder.set(
        scope,
        node.field,
        verdict === 'undetermined'
          ? ABSENT
          : later(sampleDay, node.shift ?? 'P0D', verdict === 'true' ? 0 : 3000),
      );
      return;
    case 'under':
      if (verdict === 'undetermined') builder.set(scope, node.field, ABSENT);
      else
        builder.set(
          scope,
          node.field,
          verdict === 'true'
            ? { country: node.place.slice(0, 2), code: node.place }
            : { country: 'XX', code: 'XX999' },
        );
      return;
    case 'exists': {
      const added = Array.from({ length: node.atLeast ?? 1 }, () => builder.item(scope, node.in));
      if (node.where !== undefined)
        for (const item of added) inner(node.where, verdict, '/where', item);
    }
  }
}
