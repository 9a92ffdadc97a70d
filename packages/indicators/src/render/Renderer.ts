import { records } from '@njia/schema';
import type { DerivedField } from '../definition/DerivedField.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Operand, Predicate } from '../definition/Predicate.js';
import { schemaFields } from '../definition/schemaFields.js';
import { parseDuration } from '../time/duration.js';
import type { Phrases } from './Phrases.js';

interface Scope {
  readonly table: string;
  readonly prefix: string;
}

/** Deepest expansion of names inside names: a definition with a circle still gets a sentence. */
const deepest = 12;

/** Puts definitions and their conditions into words of one language. */
export class Renderer {
  readonly #phrases: Phrases;
  readonly #definition: Pick<
    IndicatorDefinition,
    'population' | 'criteria' | 'derived' | 'links' | 'sets'
  >;

  /**
   * @param phrases - The language.
   * @param definition - The definition whose names are used.
   */
  constructor(
    phrases: Phrases,
    definition: Pick<IndicatorDefinition, 'population' | 'criteria' | 'derived' | 'links' | 'sets'>,
  ) {
    this.#phrases = phrases;
    this.#definition = definition;
  }

  /** Records around the one at hand, when nothing is around it. */
  get base(): readonly Scope[] {
    return [{ table: this.#definition.population?.from ?? '', prefix: '' }];
  }

  /** Name of a table. */
  table(table: string): string {
    const { language } = this.#phrases;
    return records.find((record) => record.table === table)?.label[language].toLowerCase() ?? table;
  }

  /** A field in words. */
  field(reference: string, scopes: readonly Scope[] = this.base, depth = 0): string {
    const climb = reference.length - reference.replace(/^\^{1,8}/u, '').length;
    const name = reference.slice(climb);
    const scope = scopes[scopes.length - 1 - climb];
    const outer = (words: string): string => (climb === 0 ? words : this.#phrases.ofOuter(words));
    const { derived } = this.#definition;
    if (
      scopes.length - 1 - climb === 0 &&
      derived !== undefined &&
      Object.hasOwn(derived, name) &&
      depth < deepest
    ) {
      const field = derived[name];
      if (field !== undefined) return outer(this.derived(field, depth + 1));
    }
    return outer(this.#label(`${scope?.prefix ?? ''}${name}`, scope?.table ?? ''));
  }

  /** A computed field in words. */
  derived(field: DerivedField, depth = 0): string {
    const words = this.#phrases.derived;
    const name = (reference: string): string => this.field(reference, this.base, depth);
    if ('pick' in field) {
      const inside = [...this.base, this.#inside(field.from, this.base)];
      return words.pick(
        field.pick,
        field.take === undefined ? undefined : this.field(field.take, inside, depth),
        this.#items(field.from, this.base),
        field.where === undefined ? undefined : this.predicate(field.where, inside, depth),
      );
    }
    if ('coalesce' in field) return words.coalesce(field.coalesce.map(name));
    if ('union' in field) return words.union(field.union.map(name));
    if ('combine' in field) return words.combine(field.combine.map(name));
    if ('recode' in field) return words.group(name(field.recode));
    if ('band' in field) return words.group(name(field.band));
    if ('ageOf' in field) return words.age(name(field.ageOf), name(field.on));
    if ('daysFrom' in field) return words.days(name(field.daysFrom), name(field.to));
    if ('daysInPeriod' in field)
      return words.daysInPeriod(name(field.daysInPeriod.from), name(field.daysInPeriod.to));
    if ('product' in field) return words.product(field.product.map(name));
    if ('periodDays' in field) return words.periodDays;
    return words.placeLevel(name(field.placeOf), field.level);
  }

  /** A condition in words. */
  predicate(node: Predicate, scopes: readonly Scope[] = this.base, depth = 0): string {
    const phrases = this.#phrases;
    const field = (reference: string): string => this.field(reference, scopes, depth);
    switch (node.op) {
      case 'all':
        return phrases.all(node.of.map((part) => this.predicate(part, scopes, depth)));
      case 'any':
        return phrases.any(node.of.map((part) => this.predicate(part, scopes, depth)));
      case 'not':
        return phrases.not(this.predicate(node.of, scopes, depth));
      case 'eq':
      case 'ne':
        return (
          phrases.is(
            field(node.field),
            [this.#operand(node.value, scopes, depth)],
            node.op === 'ne',
          ) + (node.missing === undefined ? '' : phrases.missing(node.missing))
        );
      case 'lt':
      case 'lte':
      case 'gt':
      case 'gte':
        return (
          phrases.compare(field(node.field), node.op, this.#operand(node.value, scopes, depth)) +
          (node.missing === undefined ? '' : phrases.missing(node.missing))
        );
      case 'in':
      case 'hasAny':
        return phrases.is(field(node.field), node.values.map(String), false);
      case 'hasAll':
        return phrases.holdsAll(field(node.field), node.values.map(String));
      case 'inSet':
        return phrases.inSet(
          field(node.field),
          node.set,
          (this.#definition.sets?.[node.set]?.codes ?? []).map(String),
        );
      case 'known':
      case 'unknown':
      case 'notApplicable':
        return phrases.known(field(node.field), node.op);
      case 'within':
        return phrases.within(
          field(node.field),
          field(node.of),
          this.duration(node.min ?? 'P0D'),
          this.duration(node.max),
        );
      case 'duringPeriod':
        return phrases.duringPeriod(
          field(node.field),
          node.shift === undefined ? undefined : this.duration(node.shift),
        );
      case 'under':
        return phrases.under(field(node.field), node.place);
      case 'exists': {
        const inside = [...scopes, this.#inside(node.in, scopes)];
        const where =
          node.where === undefined ? undefined : this.predicate(node.where, inside, depth);
        return phrases.exists(this.#items(node.in, scopes), where, node.atLeast ?? 1);
      }
      case 'criterion': {
        const named = this.#definition.criteria?.[node.name];
        return named === undefined || depth >= deepest
          ? node.name
          : this.predicate(named, scopes, depth + 1);
      }
    }
  }

  /** A duration in words. */
  duration(text: string): string {
    const parsed = parseDuration(text);
    return parsed === undefined ? text : this.#phrases.duration(parsed.months, parsed.days);
  }

  #operand(operand: Operand, scopes: readonly Scope[], depth: number): string {
    if (typeof operand !== 'object') return String(operand);
    return 'field' in operand
      ? this.field(operand.field, scopes, depth)
      : this.#phrases.periodEnd(operand.period);
  }

  #inside(reference: string, scopes: readonly Scope[]): Scope {
    const name = reference.replace(/^\^{1,8}/u, '');
    const link = this.#definition.links?.[name];
    if (link !== undefined) return { table: link.table, prefix: '' };
    const scope = scopes.at(-1);
    return { table: scope?.table ?? '', prefix: `${scope?.prefix ?? ''}${name}.` };
  }

  #items(reference: string, scopes: readonly Scope[]): string {
    const inside = this.#inside(reference, scopes);
    if (inside.prefix === '')
      return `${this.table(inside.table)} (${reference.replace(/^\^{1,8}/u, '')})`;
    return this.#label(inside.prefix.slice(0, -1), inside.table);
  }

  #label(path: string, table: string): string {
    const label = schemaFields(table)?.get(path)?.label[this.#phrases.language];
    return label === undefined ? path : `“${label.toLowerCase()}”`;
  }
}
