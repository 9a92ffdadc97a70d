import type { DerivedField } from './DerivedField.js';
import type { IndicatorDefinition, ValueSpecification } from './IndicatorDefinition.js';
import { impossibleValues, type ImpossibleValue } from './impossibleValues.js';
import { unknownCodes, type UnknownCode } from './lintCodes.js';
import type { Predicate } from './Predicate.js';

/** What a field is needed for. */
export type FieldRole =
  | 'population'
  | 'period'
  | 'key'
  | 'contributor'
  | 'weight'
  | 'numerator'
  | 'denominator'
  | 'exclusion'
  | 'exception'
  | 'value'
  | 'dimension'
  | 'link'
  | 'completeness'
  | 'stage';

/** A field that a definition reads. */
export interface FieldUse {
  /** Table. */
  readonly table: string;
  /** Path of the field in it. */
  readonly field: string;
  /** What for. */
  readonly role: FieldRole;
  /** Dimension it belongs to, if any. */
  readonly dimension: string | undefined;
  /** Place in the definition, as a JSON Pointer. */
  readonly path: string;
  /** True if the definition can do without it. */
  readonly optional: boolean;
  /** The choices (`coalesce`, `any`) it is part of, outermost first: fields of one alternative are needed together, one alternative is enough. */
  readonly choices: readonly FieldChoice[];
}

/** An alternative of a choice. */
export interface FieldChoice {
  /** Which choice, as a JSON Pointer. */
  readonly choice: string;
  /** Which of its alternatives. */
  readonly alternative: number;
}

/** A name that could not be resolved. */
export interface UnresolvedName {
  /** What kind of name. */
  readonly kind: 'criterion' | 'set' | 'scope' | 'cycle';
  /** Place in the definition. */
  readonly path: string;
}

interface Scope {
  readonly table: string;
  readonly prefix: string;
}

interface Context {
  readonly role: FieldRole;
  readonly dimension: string | undefined;
  readonly optional: boolean;
  readonly choices: readonly FieldChoice[];
}

const pointer = (path: string, ...parts: readonly (string | number)[]): string =>
  path +
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Walks everything in a definition that names a field, resolving derived fields, links and lists to tables. */
class Walk {
  readonly uses: FieldUse[] = [];
  readonly codes: UnknownCode[] = [];
  readonly impossible: ImpossibleValue[] = [];
  readonly unresolved: UnresolvedName[] = [];
  readonly #definition: Pick<IndicatorDefinition, 'criteria' | 'derived' | 'links' | 'sets'>;
  readonly #open = new Set<string>();

  constructor(definition: Pick<IndicatorDefinition, 'criteria' | 'derived' | 'links' | 'sets'>) {
    this.#definition = definition;
  }

  reference(reference: string, scopes: readonly Scope[], path: string, context: Context): void {
    const climb = reference.length - reference.replace(/^\^{1,8}/u, '').length;
    const name = reference.slice(climb);
    const scope = scopes[scopes.length - 1 - climb];
    if (scope === undefined) {
      this.unresolved.push({ kind: 'scope', path });
      return;
    }
    const derived =
      scopes.length - 1 - climb === 0 ? own(this.#definition.derived, name) : undefined;
    if (derived === undefined) {
      this.uses.push({ table: scope.table, field: scope.prefix + name, path, ...context });
      return;
    }
    this.#once(`derived ${name}`, path, () => {
      this.derived(derived, scopes.slice(0, 1), pointer('', 'derived', name), context);
    });
  }

  derived(field: DerivedField, scopes: readonly Scope[], path: string, context: Context): void {
    const read = (reference: string, part: string, inner: Context = context): void => {
      this.reference(reference, scopes, pointer(path, part), inner);
    };
    if ('pick' in field) {
      const inside = this.#enter(field.from, scopes, pointer(path, 'from'), context);
      if (field.where !== undefined)
        this.predicate(field.where, inside, pointer(path, 'where'), context);
      if (field.take !== undefined)
        this.reference(field.take, inside, pointer(path, 'take'), context);
    } else if ('coalesce' in field)
      field.coalesce.forEach((reference, index) => {
        const choices = [...context.choices, { choice: path, alternative: index }];
        this.reference(reference, scopes, pointer(path, 'coalesce', index), {
          ...context,
          choices,
        });
      });
    else if ('union' in field)
      field.union.forEach((reference, index) => {
        this.reference(reference, scopes, pointer(path, 'union', index), context);
      });
    else if ('combine' in field)
      field.combine.forEach((reference, index) => {
        this.reference(reference, scopes, pointer(path, 'combine', index), context);
      });
    else if ('recode' in field) read(field.recode, 'recode');
    else if ('band' in field) read(field.band, 'band');
    else if ('ageOf' in field) {
      read(field.ageOf, 'ageOf');
      read(field.on, 'on');
    } else if ('daysFrom' in field) {
      read(field.daysFrom, 'daysFrom');
      read(field.to, 'to');
    } else if ('daysInPeriod' in field) {
      read(field.daysInPeriod.from, 'daysInPeriod');
      read(field.daysInPeriod.to, 'daysInPeriod', { ...context, optional: true });
    } else if ('product' in field)
      field.product.forEach((reference, index) => {
        this.reference(reference, scopes, pointer(path, 'product', index), context);
      });
    else if ('placeOf' in field) read(field.placeOf, 'placeOf');
  }

  predicate(node: Predicate, scopes: readonly Scope[], path: string, context: Context): void {
    switch (node.op) {
      case 'all':
        node.of.forEach((part, index) => {
          this.predicate(part, scopes, pointer(path, 'of', index), context);
        });
        return;
      case 'any':
        // One alternative can make it true.
        node.of.forEach((part, index) => {
          const choices = [...context.choices, { choice: path, alternative: index }];
          this.predicate(part, scopes, pointer(path, 'of', index), { ...context, choices });
        });
        return;
      case 'not':
        this.predicate(node.of, scopes, pointer(path, 'of'), context);
        return;
      case 'criterion': {
        const named = own(this.#definition.criteria, node.name);
        if (named === undefined) this.unresolved.push({ kind: 'criterion', path });
        else
          this.#once(`criterion ${node.name}`, path, () => {
            this.predicate(named, scopes, pointer('', 'criteria', node.name), context);
          });
        return;
      }
      case 'exists': {
        const inside = this.#enter(node.in, scopes, pointer(path, 'in'), context);
        if (node.where !== undefined)
          this.predicate(node.where, inside, pointer(path, 'where'), context);
        return;
      }
      case 'within':
        this.reference(node.field, scopes, pointer(path, 'field'), context);
        this.reference(node.of, scopes, pointer(path, 'of'), context);
        return;
      case 'inSet':
        if (own(this.#definition.sets, node.set) === undefined)
          this.unresolved.push({ kind: 'set', path });
        this.reference(node.field, scopes, pointer(path, 'field'), context);
        return;
      default: {
        const before = this.uses.length;
        // That a field has no value is an answer to whether it is unknown.
        const asked = node.op === 'unknown' ? { ...context, optional: true } : context;
        this.reference(node.field, scopes, pointer(path, 'field'), asked);
        const use = this.uses[before];
        // A derived field may change the codes: only a field read as it is can be checked.
        if (use?.path === pointer(path, 'field')) {
          this.codes.push(...unknownCodes(node, use.table, use.field, path));
          this.impossible.push(...impossibleValues(node, use.table, use.field, path));
        }
        if ('value' in node && typeof node.value === 'object' && 'field' in node.value)
          this.reference(node.value.field, scopes, pointer(path, 'value'), context);
      }
    }
  }

  value(value: ValueSpecification | undefined, scopes: readonly Scope[], path: string): void {
    if (value === undefined) return;
    const context: Context = { role: 'value', dimension: undefined, optional: false, choices: [] };
    this.reference(value.field, scopes, pointer(path, 'field'), context);
    if (value.currency !== undefined)
      this.reference(value.currency.field, scopes, pointer(path, 'currency'), context);
  }

  #enter(
    reference: string,
    scopes: readonly Scope[],
    path: string,
    context: Context,
  ): readonly Scope[] {
    const climb = reference.length - reference.replace(/^\^{1,8}/u, '').length;
    const link = own(this.#definition.links, reference.slice(climb));
    if (link === undefined) {
      const scope = scopes[scopes.length - 1 - climb];
      if (scope === undefined) this.unresolved.push({ kind: 'scope', path });
      else
        this.uses.push({
          table: scope.table,
          field: scope.prefix + reference.slice(climb),
          path,
          ...context,
        });
      return [
        ...scopes,
        { table: scope?.table ?? '', prefix: `${scope?.prefix ?? ''}${reference.slice(climb)}.` },
      ];
    }
    const inside: Scope = { table: link.table, prefix: '' };
    // A link belongs to the record that the reference climbs to.
    const around = scopes.slice(0, scopes.length - climb);
    for (const pair of link.on) {
      this.reference(pair.local, around, path, { ...context, role: 'link' });
      this.uses.push({ table: link.table, field: pair.remote, path, ...context, role: 'link' });
    }
    return [...scopes, inside];
  }

  #once(key: string, path: string, walk: () => void): void {
    if (this.#open.has(key)) {
      this.unresolved.push({ kind: 'cycle', path });
      return;
    }
    this.#open.add(key);
    walk();
    this.#open.delete(key);
  }
}

function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * Everything a definition reads, field by field, with derived fields, links and lists resolved to tables.
 *
 * @param definition - The definition; names that lead nowhere are reported, not thrown.
 */
export function fieldUses(definition: IndicatorDefinition): {
  readonly uses: readonly FieldUse[];
  readonly unresolved: readonly UnresolvedName[];
  readonly codes: readonly UnknownCode[];
  readonly impossible: readonly ImpossibleValue[];
} {
  const walk = new Walk(definition);
  const { population, period, numerator, denominator } = definition;
  const base: Scope = { table: population?.from ?? '', prefix: '' };
  const scopes = [base];
  const context = (role: FieldRole, dimension?: string): Context => ({
    role,
    dimension,
    optional: false,
    choices: [],
  });
  const condition = (node: Predicate | undefined, role: FieldRole, ...path: string[]): void => {
    if (node !== undefined) walk.predicate(node, scopes, pointer('', ...path), context(role));
  };
  const field = (
    reference: string | undefined,
    role: FieldRole,
    ...path: (string | number)[]
  ): void => {
    if (reference !== undefined)
      walk.reference(reference, scopes, pointer('', ...path), context(role));
  };
  condition(population?.where, 'population', 'population', 'where');
  population?.key?.forEach((reference, index) => {
    field(reference, 'key', 'population', 'key', index);
  });
  field(population?.contributor, 'contributor', 'population', 'contributor');
  field(population?.weight, 'weight', 'population', 'weight');
  field(period?.field, 'period', 'period', 'field');
  if (period?.to !== undefined)
    walk.reference(period.to, scopes, '/period/to', {
      role: 'period',
      dimension: undefined,
      optional: true,
      choices: [],
    });
  period?.latestPer?.forEach((reference, index) => {
    field(reference, 'period', 'period', 'latestPer', index);
  });
  condition(numerator?.where, 'numerator', 'numerator', 'where');
  condition(numerator?.exclusions, 'numerator', 'numerator', 'exclusions');
  condition(denominator?.where, 'denominator', 'denominator', 'where');
  condition(denominator?.exclusions, 'exclusion', 'denominator', 'exclusions');
  condition(denominator?.exceptions, 'exception', 'denominator', 'exceptions');
  walk.value(definition.value, scopes, '/value');
  walk.value(numerator?.value, scopes, '/numerator/value');
  walk.value(denominator?.value, scopes, '/denominator/value');
  definition.dimensions?.forEach((dimension, index) => {
    walk.reference(
      dimension.field,
      scopes,
      pointer('', 'dimensions', index, 'field'),
      context('dimension', dimension.id),
    );
  });
  definition.fields?.forEach((entry, index) => {
    field(entry.field, 'completeness', 'fields', index, 'field');
  });
  definition.stages?.forEach((stage, index) => {
    if (stage.where !== undefined)
      walk.predicate(stage.where, scopes, pointer('', 'stages', index, 'where'), context('stage'));
  });
  const unused = new Walk(definition);
  for (const [name, node] of Object.entries(definition.criteria ?? {}))
    unused.predicate(node, scopes, pointer('', 'criteria', name), context('population'));
  for (const [name, node] of Object.entries(definition.derived ?? {}))
    unused.derived(node, scopes, pointer('', 'derived', name), context('population'));
  const external = denominator?.external;
  if (external !== undefined) {
    const figures = new Walk(external.derived === undefined ? {} : { derived: external.derived });
    const outside = [{ table: external.table, prefix: '' }];
    const path = '/denominator/external';
    figures.reference(external.value, outside, `${path}/value`, context('denominator'));
    figures.reference(external.year, outside, `${path}/year`, context('denominator'));
    if (external.where !== undefined)
      figures.predicate(external.where, outside, `${path}/where`, context('denominator'));
    for (const pair of external.match)
      figures.reference(pair.field, outside, `${path}/match`, {
        ...context('denominator', pair.dimension),
        optional: true,
      });
    walk.uses.push(...figures.uses);
    walk.unresolved.push(...figures.unresolved);
  }
  // Names of unused parts must be right too, but their fields are not needed.
  const seen = new Set(walk.unresolved.map((name) => name.path));
  const extra = unused.unresolved.filter((name) => !seen.has(name.path));
  const { uses, codes, impossible } = walk;
  return { uses, unresolved: [...walk.unresolved, ...extra], codes, impossible };
}
