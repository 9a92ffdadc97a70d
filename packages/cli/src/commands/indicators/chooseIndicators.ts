import {
  conditionApplies,
  parseConditions,
  type Framework,
  type IndicatorDefinition,
  type Predicate,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import { refuseUnknownCodes } from './refuseUnknownCodes.js';
import { wrongUse } from './wrongUse.js';

/** What of a plan is to be computed. */
export interface ChosenIndicators {
  /** The plan. */
  readonly framework: Framework;
  /** Definitions it may use; those not asked for stay as components, so that composites find their parts. */
  readonly catalogue: readonly IndicatorDefinition[];
  /** Definitions asked for. */
  readonly definitions: readonly IndicatorDefinition[];
  /** The condition of `--where`. */
  readonly where: Predicate | undefined;
  /** How many were left out because their records have no such field as `--where` names. */
  readonly leftOut: number;
}

/**
 * Chooses the indicators that a call asks for.
 *
 * @param call - Its `--indicator`, `--where` and `--by`.
 * @param framework - The plan.
 * @param catalogue - All definitions.
 * @throws {@link ExitError} with exit code 2 for an unknown indicator, condition, field or dimension.
 */
export function chooseIndicators(
  call: Call,
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
): ChosenIndicators {
  const listed = catalogue.filter((definition) => definition.status !== 'component');
  const named = namedIndicators(listed, call.values('indicator'));
  const where = conditionOf(call);
  const having =
    where === undefined ? named : named.filter((definition) => conditionApplies(where, definition));
  if (where !== undefined && !having.some(({ population }) => population !== undefined))
    throw wrongUse(
      'A --where names a field that the records of these indicators do not have.',
      'The fields of each table are in the reference of the format; write places as stops.place.',
    );
  const fitting = where === undefined ? having : refuseUnknownCodes(where, having);
  const dimensions = dimensionsOf(fitting, catalogue);
  for (const list of call.values('by')) {
    const ids = list.split(',');
    if (new Set(ids).size < ids.length)
      throw wrongUse('A --by names a dimension twice.', 'Name each once, such as sex,ageGroup.');
    if (!ids.every((id) => dimensions.has(id)))
      throw wrongUse(
        'No indicator asked for has a dimension of the name that --by gives.',
        `Dimensions are ${[...dimensions].sort().join(', ') || 'none'}.`,
      );
  }
  const chosen = new Set(fitting.map(({ id }) => id));
  return {
    framework,
    catalogue: catalogue.map((definition) =>
      chosen.has(definition.id) || definition.status === 'component'
        ? definition
        : { ...definition, status: 'component' as const },
    ),
    definitions: fitting,
    where,
    leftOut: named.length - fitting.length,
  };
}

function namedIndicators(
  listed: readonly IndicatorDefinition[],
  wanted: readonly string[],
): readonly IndicatorDefinition[] {
  if (wanted.length === 0) return listed;
  const known = new Set(listed.map(({ id }) => id.toLowerCase()));
  const ids = new Set(
    wanted.map((id) => {
      const own = id.toLowerCase();
      return known.has(own) ? own : `njia-core/${own}`;
    }),
  );
  const named = listed.filter((definition) => ids.has(definition.id.toLowerCase()));
  if (named.length < ids.size)
    throw wrongUse('An --indicator is not in the catalogue.', 'See njia indicators --list.');
  return named;
}

function conditionOf(call: Call): Predicate | undefined {
  const texts = call.values('where');
  if (texts.length === 0) return undefined;
  const where = parseConditions(texts);
  if (where === undefined)
    throw wrongUse(
      'A --where is not a condition.',
      'Write sex=female, status!=not_victim, "age<18", "identifiedOn>=2024-01", "sex in female,male", "stops.place under KE047" or "age known".',
    );
  return where;
}

/** Ids of dimensions, those of the definitions that changes and composites are made of included. */
function dimensionsOf(
  definitions: readonly IndicatorDefinition[],
  catalogue: readonly IndicatorDefinition[],
): ReadonlySet<string> {
  const byId = new Map(catalogue.map((definition) => [definition.id, definition]));
  const met = new Set<string>();
  const found = new Set<string>();
  const waiting = [...definitions];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (met.has(one.id)) continue;
    met.add(one.id);
    for (const { id } of one.dimensions ?? []) found.add(id);
    const parts = one.composite?.parts.map(({ definition }) => definition) ?? [];
    for (const id of [...parts, one.change?.of ?? '']) {
      const part = byId.get(id);
      if (part !== undefined) waiting.push(part);
    }
  }
  return found;
}
