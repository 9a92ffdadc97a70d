import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import { schemaFields } from '../definition/schemaFields.js';
import { UNKNOWN } from '../results/TableDimension.js';
import { KNOWN, type DefinitionFigures, type FigureScope } from './FigureScope.js';
import { fieldName, pieceName } from './pieceName.js';
import { addCondition, type ScopeConditions } from './scopeConditions.js';

/** Kinds whose numerator is a part of the denominator. */
const parts = new Set(['proportion', 'share', 'completeness']);
/** Kinds that have no numbers of their own which could be held against others. */
const others = new Set(['change', 'composite', 'key-change', 'status']);

const nothing: DefinitionFigures = {
  numerator: null,
  denominator: null,
  axes: {},
  share: null,
  quantile: null,
  parts: [],
};

/** Whether a field of the format lies in no list and is none. */
function holdsOne(table: string, field: string): boolean {
  const fields = schemaFields(table);
  const steps = field.split('.');
  return steps.every((_, index) => {
    const found = fields?.get(steps.slice(0, index + 1).join('.'));
    return found !== undefined && found.type.kind !== 'list';
  });
}

/** Definitions deeper than this are circles, which lint refuses. */
const deepest = 8;

/**
 * What the numbers of a definition count.
 *
 * @param definition - The definition.
 * @param definitions - Others by id, for changes and composites.
 * @param extra - A further condition of the run on every population.
 */
export function definitionFigures(
  definition: IndicatorDefinition,
  definitions: ReadonlyMap<string, IndicatorDefinition> = new Map(),
  extra?: Predicate,
  depth = 0,
): DefinitionFigures {
  const { kind, population, period, numerator, denominator, value } = definition;
  if (others.has(kind) || population === undefined || period === undefined) {
    const ids =
      definition.change !== undefined
        ? [definition.change.of]
        : (definition.composite?.parts.map((part) => part.definition) ?? []);
    return {
      ...nothing,
      parts: ids.flatMap((id) => {
        const part = definitions.get(id);
        return part === undefined || depth > deepest
          ? []
          : [
              {
                definition: id,
                kind: part.kind,
                figures: definitionFigures(part, definitions, extra, depth + 1),
              },
            ];
      }),
    };
  }
  const name = (piece: unknown): string => pieceName(piece, definition);
  const multiple = new Set(
    (definition.dimensions ?? [])
      .filter((one) => one.multiple === true)
      .map(({ field }) => fieldName(field, definition)),
  );
  const single = new Set(
    (definition.dimensions ?? [])
      .filter((one) => one.multiple !== true)
      .map(({ field }) => fieldName(field, definition)),
  );
  const isSingle = (field: string): boolean =>
    !multiple.has(field) && (single.has(field) || holdsOne(population.from, field));
  const keyed = population.key !== undefined && population.key.length > 0;
  const scope = (
    conditions: readonly (Predicate | undefined)[],
    further: readonly string[],
    amount: unknown,
  ): FigureScope => {
    const found: ScopeConditions = {
      fields: new Map(),
      others: new Set(further),
      written: new Map(),
    };
    for (const one of [population.where, extra, ...conditions])
      addCondition(found, one, definition, multiple, isSingle);
    return {
      of: JSON.stringify([
        population.from,
        period.field === undefined ? '' : fieldName(period.field, definition),
        amount === undefined ? '' : name(amount),
        population.weight === undefined ? '' : name(population.weight),
        [period.basis, period.to, period.latestPer, period.followUp].filter(
          (one) => one !== undefined,
        ),
      ]),
      unit: JSON.stringify([population.unit, keyed ? name(population.key) : '']),
      fields: Object.fromEntries([...found.fields].sort(([a], [b]) => (a < b ? -1 : 1))),
      single: [...found.fields.keys()].filter(isSingle).sort(),
      others: [...found.others].sort(),
      ...(found.written.size === 0
        ? {}
        : {
            conditions: Object.fromEntries([...found.written].sort(([a], [b]) => (a < b ? -1 : 1))),
          }),
      time: period.basis,
      additive: !keyed && period.basis === 'event',
    };
  };
  const restricted = (predicate: Predicate | undefined, what: string): readonly string[] =>
    predicate === undefined ? [] : [`${what} ${name(predicate)}`];
  const averaged = kind === 'mean' || kind === 'median' || kind === 'quantile';
  const below = [
    ...restricted(denominator?.exclusions, 'without'),
    ...restricted(denominator?.exceptions, 'except'),
  ];
  const above = [
    ...restricted(numerator?.exclusions, 'not'),
    ...(parts.has(kind) && kind !== 'share' ? below : []),
    // How many have a value at all.
    ...(averaged ? [`value ${name(value)}`] : []),
  ];
  const counted = !averaged && kind !== 'share' && kind !== 'completeness';
  const amounts = counted
    ? { above: value ?? numerator?.value, below: denominator?.value }
    : { above: undefined, below: undefined };
  const axes = Object.fromEntries(
    (definition.dimensions ?? []).map(({ id, field }) => [id, fieldName(field, definition)]),
  );
  const fields = Object.fromEntries(
    (definition.fields ?? []).map(({ field }) => [`field ${field}`, fieldName(field, definition)]),
  );
  const external = denominator?.external !== undefined || denominator?.fixed !== undefined;
  const fraction = parts.has(kind) || kind === 'ratio';
  const shared = definition.share === undefined ? undefined : axes[definition.share.of];
  const base = definition.share?.base === 'all' ? [KNOWN, UNKNOWN] : [KNOWN];
  const whole = scope([denominator?.where], below, amounts.below);
  return {
    ...nothing,
    numerator: scope(
      [...(kind === 'proportion' ? [denominator?.where] : []), numerator?.where],
      above,
      amounts.above,
    ),
    denominator:
      !fraction || external
        ? null
        : shared === undefined
          ? whole
          : { ...whole, fields: { ...whole.fields, [shared]: base } },
    axes: { ...axes, ...fields },
    share: definition.share?.of ?? null,
    quantile: kind === 'median' ? 0.5 : kind === 'quantile' ? (definition.quantile ?? 0.5) : null,
  };
}
