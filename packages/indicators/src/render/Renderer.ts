import type { DerivedField } from '../definition/DerivedField.js';
import type { DimensionSpecification } from '../definition/IndicatorDefinition.js';
import type { Operand, Predicate, Scalar } from '../definition/Predicate.js';
import { parseDuration } from '../time/duration.js';
import { inSentence } from './codeWords.js';
import { FieldWords, type Scope, type WordedDefinition } from './FieldWords.js';
import type { Phrases } from './Phrases.js';

/** Deepest expansion of names inside names: a definition with a circle still gets a sentence. */
const deepest = 12;

/** Puts definitions and their conditions into words of one language. */
export class Renderer {
  readonly #phrases: Phrases;
  readonly #definition: WordedDefinition;
  readonly #words: FieldWords;

  /**
   * @param phrases - The language.
   * @param definition - The definition whose names are used.
   */
  constructor(phrases: Phrases, definition: WordedDefinition) {
    this.#phrases = phrases;
    this.#definition = definition;
    this.#words = new FieldWords(phrases, definition);
  }

  /** Records around the one at hand, when nothing is around it. */
  get base(): readonly Scope[] {
    return [{ table: this.#definition.population?.from ?? '', prefix: '' }];
  }

  /** Records of a table. */
  table(table: string): string {
    return this.#words.table(table);
  }

  /** A field in words. */
  field(reference: string, scopes: readonly Scope[] = this.base, depth = 0): string {
    const name = withoutClimb(reference);
    const climb = reference.length - name.length;
    const scope = scopes[scopes.length - 1 - climb];
    const outer = (words: string): string => (climb === 0 ? words : this.#phrases.ofOuter(words));
    const { derived } = this.#definition;
    const base = scopes.length - 1 - climb === 0;
    const named = base ? (this.#words.own(name) ?? this.#words.axis(name)) : undefined;
    if (named !== undefined) return outer(named);
    if (base && derived !== undefined && Object.hasOwn(derived, name) && depth < deepest) {
      const field = derived[name];
      if (field !== undefined) return outer(this.derived(field, depth + 1));
    }
    return outer(this.#words.field(name, scope ?? { table: '', prefix: '' }));
  }

  /** An axis in words. */
  axis({ field, label }: DimensionSpecification): string {
    return (
      this.#words.own(field) ??
      (label === undefined ? this.field(field) : `“${inSentence(this.#words.text(label))}”`)
    );
  }

  /** A computed field in words. */
  derived(field: DerivedField, depth = 0): string {
    const words = this.#phrases.derived;
    const name = (reference: string): string => this.field(reference, this.base, depth);
    if ('pick' in field) {
      const inside = this.inside(field.from, this.base);
      return words.pick(
        field.pick,
        field.take === undefined ? undefined : this.field(field.take, inside, depth),
        this.items(field.from, this.base),
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
    return words.placeLevel(name(field.placeOf), this.#words.level(field.level));
  }

  /** A condition in words. */
  predicate(node: Predicate, scopes: readonly Scope[] = this.base, depth = 0): string {
    const phrases = this.#phrases;
    const field = (reference: string): string => this.field(reference, scopes, depth);
    const value = (reference: string, one: Scalar): string =>
      this.#words.value(one, withoutClimb(reference), outerScope(reference, scopes));
    const values = (reference: string, all: readonly Scalar[]): readonly string[] =>
      all.map((one) => value(reference, one));
    const operand = (reference: string, one: Operand): string =>
      typeof one !== 'object'
        ? value(reference, one)
        : 'field' in one
          ? field(one.field)
          : phrases.periodEnd(one.period);
    switch (node.op) {
      case 'all':
        return phrases.all(node.of.map((part) => this.predicate(part, scopes, depth)));
      case 'any':
        return phrases.any(node.of.map((part) => this.predicate(part, scopes, depth)));
      case 'not':
        return this.#negation(node.of, scopes, depth);
      case 'eq':
      case 'ne':
        return (
          phrases.is(field(node.field), [operand(node.field, node.value)], node.op === 'ne') +
          (node.missing === undefined ? '' : phrases.missing(node.missing))
        );
      case 'lt':
      case 'lte':
      case 'gt':
      case 'gte':
        return (
          phrases.compare(
            field(node.field),
            node.op,
            operand(node.field, node.value),
            this.#words.isDate(withoutClimb(node.field), outerScope(node.field, scopes)),
          ) + (node.missing === undefined ? '' : phrases.missing(node.missing))
        );
      case 'in':
      case 'hasAny':
        return phrases.is(field(node.field), values(node.field, node.values), false);
      case 'hasAll':
        return phrases.holdsAll(field(node.field), values(node.field, node.values));
      case 'inSet':
        return phrases.inSet(
          field(node.field),
          this.#words.own(node.set),
          values(node.field, this.#definition.sets?.[node.set]?.codes ?? []),
        );
      case 'known':
      case 'unknown':
      case 'notApplicable':
        return phrases.known(field(node.field), node.op);
      case 'within':
        return phrases.within(
          field(node.field),
          field(node.of),
          node.min === undefined || node.min === 'P0D' ? undefined : this.duration(node.min),
          this.duration(node.max),
        );
      case 'duringPeriod':
        return phrases.duringPeriod(
          field(node.field),
          node.shift === undefined ? undefined : this.duration(node.shift),
        );
      case 'under':
        return phrases.under(field(node.field), this.#words.place(node.place));
      case 'exists': {
        const inside = this.inside(node.in, scopes);
        const where =
          node.where === undefined ? undefined : this.predicate(node.where, inside, depth);
        return phrases.exists(this.items(node.in, scopes), where, node.atLeast ?? 1);
      }
      case 'criterion': {
        const label = this.#words.own(node.name);
        if (label !== undefined) return label;
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

  /** "It is not so that the sex is female" reads better as "the sex is not female". */
  #negation(node: Predicate, scopes: readonly Scope[], depth: number): string {
    const compared =
      node.op === 'in' || node.op === 'hasAny'
        ? node.values
        : node.op === 'eq' && typeof node.value !== 'object' && node.missing === undefined
          ? [node.value]
          : undefined;
    if (compared === undefined || !('field' in node))
      return this.#phrases.not(this.predicate(node, scopes, depth));
    const scope = outerScope(node.field, scopes);
    return this.#phrases.is(
      this.field(node.field, scopes, depth),
      compared.map((one) => this.#words.value(one, withoutClimb(node.field), scope)),
      true,
    );
  }

  /** What is around the conditions on linked records or on items of a list. */
  inside(reference: string, scopes: readonly Scope[]): readonly Scope[] {
    return [...scopes, this.#words.inside(withoutClimb(reference), outerScope(reference, scopes))];
  }

  /** Linked records, or items of a list, in words. */
  items(reference: string, scopes: readonly Scope[]): string {
    return this.#words.items(withoutClimb(reference), outerScope(reference, scopes));
  }
}

const withoutClimb = (reference: string): string => reference.replace(/^\^{1,8}/u, '');

/** The scope that a reference climbs to. */
const outerScope = (reference: string, scopes: readonly Scope[]): Scope =>
  scopes[scopes.length - 1 - (reference.length - withoutClimb(reference).length)] ?? {
    table: '',
    prefix: '',
  };
