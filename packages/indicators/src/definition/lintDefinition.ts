import { findCalendar } from '../time/calendars.js';
import { addDuration, parseDuration } from '../time/duration.js';
import { parsePeriod } from '../time/parsePeriod.js';
import type { Band } from './DerivedField.js';
import { fieldUses } from './fieldUses.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';
import type { IndicatorKind } from './IndicatorKind.js';
import type { LintCode, LintFinding } from './LintFinding.js';
import type { Predicate, Scalar } from './Predicate.js';
import { schemaFields } from './schemaFields.js';

/** What lint may look at beside the definition. */
export interface LintContext {
  /**
   * Fields of a table by path; `undefined` = no such table. Default: the shared format. Give a function that returns
   * a set for tables of your own, or `null` to skip the check.
   */
  readonly fields?:
    ((table: string) => { readonly has: (path: string) => boolean } | undefined) | null;
  /** Other definitions by id, for `change` and `composite`. */
  readonly definitions?: ReadonlyMap<string, IndicatorDefinition>;
}

/** Parts that a kind must have and parts it has no use for. */
const needs: Readonly<Record<IndicatorKind, readonly (keyof IndicatorDefinition)[]>> = {
  count: ['population', 'period'],
  sum: ['population', 'period', 'value'],
  proportion: ['population', 'period'],
  ratio: ['population', 'period', 'numerator', 'denominator'],
  rate: ['population', 'period', 'denominator'],
  share: ['population', 'period', 'share'],
  mean: ['population', 'period', 'value'],
  median: ['population', 'period', 'value'],
  quantile: ['population', 'period', 'value', 'quantile'],
  completeness: ['population', 'period', 'fields'],
  'key-change': ['population', 'period', 'keyChange'],
  status: ['population', 'period', 'stages'],
  change: ['change'],
  composite: ['composite'],
};

const special = [
  'share',
  'quantile',
  'fields',
  'keyChange',
  'stages',
  'change',
  'composite',
  'value',
] as const;
const keyedUnits: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'case',
  'place',
  'combination',
]);
const summable: ReadonlySet<IndicatorKind> = new Set(['count', 'sum']);

class Lint {
  readonly findings: LintFinding[] = [];

  report(
    code: LintCode,
    path: string,
    params: Readonly<Record<string, string | number>> = {},
    severity: 'error' | 'warning' = 'error',
  ): void {
    this.findings.push({ code, severity, path, params });
  }
}

function lintParts(lint: Lint, definition: IndicatorDefinition): void {
  const { kind } = definition;
  for (const part of needs[kind])
    if (definition[part] === undefined) lint.report('part-missing', '', { kind, part });
  for (const part of special)
    if (definition[part] !== undefined && !needs[kind].includes(part))
      lint.report('part-unused', `/${part}`, { kind, part }, 'warning');
  if (
    kind === 'proportion' &&
    definition.numerator?.where === undefined &&
    definition.denominator?.fixed === undefined
  )
    lint.report('part-missing', '/numerator', { kind, part: 'numerator.where' });
  if (kind === 'rate') {
    if (definition.denominator !== undefined && definition.denominator.external === undefined)
      lint.report('part-missing', '/denominator', { kind, part: 'denominator.external' });
    if (definition.unit.per === undefined) lint.report('rate-without-per', '/unit');
  }
  const { numerator, denominator } = definition;
  if (kind === 'ratio' && (numerator?.value === undefined) !== (denominator?.value === undefined))
    lint.report('part-missing', '/denominator/value', { kind, part: 'denominator.value' });
  const { population, period } = definition;
  if (population !== undefined && keyedUnits.has(population.unit) && population.key === undefined)
    lint.report('key-missing', '/population/key', { unit: population.unit });
  if (period !== undefined) {
    if (period.basis !== 'none' && period.field === undefined)
      lint.report('part-missing', '/period/field', { kind: period.basis, part: 'period.field' });
    if (period.basis === 'cohort' && period.followUp === undefined)
      lint.report('part-missing', '/period/followUp', {
        kind: period.basis,
        part: 'period.followUp',
      });
    if (period.calendar !== undefined && findCalendar(period.calendar) === undefined)
      lint.report('calendar-unknown', '/period/calendar');
  }
  if (
    definition.kind === 'sum' &&
    definition.value?.field.toLowerCase().includes('estimate') === true &&
    definition.value.estimated !== true
  )
    lint.report('estimate-as-persons', '/value', {}, 'warning');
}

function lintBands(lint: Lint, bands: readonly Band[] | undefined, path: string): void {
  if (bands === undefined) return;
  const ends = bands.map(
    (band) => [band.from ?? Number.NEGATIVE_INFINITY, band.to ?? Number.POSITIVE_INFINITY] as const,
  );
  for (const [index, [from, to]] of ends.entries()) {
    if (from > to) lint.report('band-empty', `${path}/${index}`);
    for (const [otherFrom, otherTo] of ends.slice(index + 1))
      if (from <= otherTo && otherFrom <= to) lint.report('bands-overlap', `${path}/${index}`);
  }
}

function lintDimensions(lint: Lint, definition: IndicatorDefinition): void {
  const ids = new Set<string>();
  const dimensions = definition.dimensions ?? [];
  dimensions.forEach((dimension, index) => {
    const path = `/dimensions/${index}`;
    if (dimension.id === 'period')
      lint.report('dimension-reserved', path, { dimension: dimension.id });
    if (ids.has(dimension.id)) lint.report('dimension-twice', path, { dimension: dimension.id });
    ids.add(dimension.id);
    lintBands(lint, dimension.bands, `${path}/bands`);
  });
  for (const [name, field] of Object.entries(definition.derived ?? {}))
    if ('bands' in field) lintBands(lint, field.bands, `/derived/${name}/bands`);
  definition.disaggregate?.forEach((list, index) => {
    for (const id of list)
      if (!ids.has(id))
        lint.report('dimension-unknown', `/disaggregate/${index}`, { dimension: id });
  });
  if (definition.share !== undefined && !ids.has(definition.share.of))
    lint.report('dimension-unknown', '/share/of', { dimension: definition.share.of });
  const { additive } = definition;
  if (additive === undefined) return;
  if (!summable.has(definition.kind)) {
    if (additive.period || additive.place || additive.dimensions)
      lint.report('additive-ratio', '/additive');
    return;
  }
  const keyed = definition.population?.key !== undefined;
  if (keyed && additive.period)
    lint.report('additive-persons', '/additive/period', { axis: 'period' });
  if (keyed && additive.place)
    lint.report('additive-persons', '/additive/place', { axis: 'place' });
  const multiple = dimensions.some(
    (dimension) => dimension.multiple === true || dimension.attribution === 'each',
  );
  if (multiple && additive.dimensions) lint.report('additive-multiple', '/additive/dimensions');
}

/** Values that a conjunction allows for single fields; only plain equalities are understood. */
function allowed(
  node: Predicate | undefined,
  into = new Map<string, ReadonlySet<Scalar>>(),
): Map<string, ReadonlySet<Scalar>> {
  if (node === undefined) return into;
  const add = (field: string, values: readonly Scalar[]): void => {
    const known = into.get(field);
    into.set(
      field,
      new Set(known === undefined ? values : values.filter((value) => known.has(value))),
    );
  };
  if (node.op === 'all') for (const part of node.of) allowed(part, into);
  else if (node.op === 'eq' && typeof node.value !== 'object') add(node.field, [node.value]);
  else if (node.op === 'in') add(node.field, node.values);
  return into;
}

function lintSubset(lint: Lint, definition: IndicatorDefinition): void {
  if (definition.kind !== 'proportion') return;
  const below = allowed(definition.denominator?.where, allowed(definition.population?.where));
  for (const [field, values] of allowed(definition.numerator?.where)) {
    const others = below.get(field);
    // Several values may stand in one list: only fields known to hold one are judged.
    const type = schemaFields(definition.population?.from ?? '')?.get(field)?.type.kind;
    if (others === undefined || type === undefined || type === 'list') continue;
    if (![...values].some((value) => others.has(value)))
      lint.report('numerator-outside', '/numerator/where', { field });
  }
}

function lintPredicate(lint: Lint, node: unknown, path: string): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) => {
      lintPredicate(lint, item, `${path}/${index}`);
    });
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { op, min, max } = node as { op?: unknown; min?: unknown; max?: unknown };
  if (op === 'within' && typeof max === 'string') {
    const least = parseDuration(typeof min === 'string' ? min : 'P0D');
    const most = parseDuration(max);
    if (least !== undefined && most !== undefined && addDuration(0, least) > addDuration(0, most))
      lint.report('window-empty', path);
  }
  for (const [name, value] of Object.entries(node)) lintPredicate(lint, value, `${path}/${name}`);
}

function lintNames(lint: Lint, definition: IndicatorDefinition, context: LintContext): void {
  const { uses, unresolved, codes: wrongCodes, impossible } = fieldUses(definition);
  const codes = {
    criterion: 'criterion-unknown',
    set: 'set-unknown',
    scope: 'scope-unknown',
    cycle: 'name-cycle',
  } as const;
  for (const name of unresolved) lint.report(codes[name.kind], name.path);
  if (context.fields === null) return;
  const lookUp = context.fields ?? schemaFields;
  if (context.fields === undefined) {
    for (const { path, field, list } of wrongCodes)
      lint.report('code-unknown', path, { field, list });
    for (const { path, field } of impossible) lint.report('value-impossible', path, { field });
  }
  const reported = new Set<string>();
  for (const { table, field, path } of uses) {
    const fields = lookUp(table);
    const name = `${table}/${fields === undefined ? '' : field}/${path}`;
    if (reported.has(name)) continue;
    reported.add(name);
    if (fields === undefined) lint.report('table-unknown', path, { table });
    else if (!fields.has(field)) lint.report('field-unknown', path, { field, table });
  }
}

/** Ids of the definitions that a definition is made of. */
export function definitionReferences(definition: IndicatorDefinition): readonly string[] {
  if (definition.change !== undefined) return [definition.change.of];
  return definition.composite?.parts.map((part) => part.definition) ?? [];
}

function lintReferences(
  lint: Lint,
  definition: IndicatorDefinition,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): void {
  const visit = (id: string, trail: ReadonlySet<string>): void => {
    if (trail.has(id)) {
      lint.report('definition-cycle', definition.change === undefined ? '/composite' : '/change');
      return;
    }
    const found = id === definition.id ? definition : definitions.get(id);
    if (found === undefined)
      lint.report(
        'definition-unknown',
        definition.change === undefined ? '/composite' : '/change',
        { definition: id },
      );
    else for (const next of definitionReferences(found)) visit(next, new Set([...trail, id]));
  };
  for (const id of definitionReferences(definition)) visit(id, new Set([definition.id]));
}

/**
 * Says what is wrong with a definition that a schema cannot see. Run it after the schema (zod or JSON Schema) said yes.
 *
 * @param definition - The definition.
 * @param context - Fields of the tables and other definitions.
 * @returns Findings; a definition without errors can be computed.
 */
export function lintDefinition(
  definition: IndicatorDefinition,
  context: LintContext = {},
): LintFinding[] {
  const lint = new Lint();
  lintParts(lint, definition);
  lintDimensions(lint, definition);
  lintSubset(lint, definition);
  lintPredicate(lint, definition, '');
  if (definition.population !== undefined) lintNames(lint, definition, context);
  if (context.definitions !== undefined) lintReferences(lint, definition, context.definitions);
  const calendar = definition.period?.calendar ?? 'gregorian';
  const planned = [
    ...(definition.baseline === undefined ? [] : [definition.baseline]),
    ...(definition.targets ?? []),
  ];
  for (const { period } of planned)
    if (parsePeriod(period, calendar) === undefined) lint.report('period-unreadable', '/targets');
  return lint.findings;
}
