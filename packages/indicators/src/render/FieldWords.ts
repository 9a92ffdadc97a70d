import { records, type FieldType } from '@njia/schema';
import type { DerivedField } from '../definition/DerivedField.js';
import type {
  DimensionSpecification,
  IndicatorDefinition,
} from '../definition/IndicatorDefinition.js';
import type { LanguageMap } from '../definition/LanguageMap.js';
import type { Scalar } from '../definition/Predicate.js';
import { schemaFields } from '../definition/schemaFields.js';
import { codeWords, inSentence, placeWords } from './codeWords.js';
import type { Phrases } from './Phrases.js';

/** Parts of a definition that words are taken from. */
export type WordedDefinition = Pick<
  IndicatorDefinition,
  'population' | 'criteria' | 'derived' | 'links' | 'sets' | 'dimensions' | 'labels'
>;

/** The record that a reference looks at: a table, and the list inside its record that a condition went into. */
export interface Scope {
  /** Table. */
  readonly table: string;
  /** Path of the list with a dot behind it, or nothing. */
  readonly prefix: string;
}

/** Deepest way through derived fields in search of a code list. */
const deepest = 12;

/** Names of fields, tables and codes of one definition in one language. */
export class FieldWords {
  readonly #phrases: Phrases;
  readonly #definition: WordedDefinition;

  /**
   * @param phrases - The language.
   * @param definition - The definition.
   */
  constructor(phrases: Phrases, definition: WordedDefinition) {
    this.#phrases = phrases;
    this.#definition = definition;
  }

  /** A text in the language. */
  text(map: LanguageMap): string {
    return (this.#phrases.language === 'sw' ? map.sw : undefined) ?? map.en;
  }

  /** What the definition itself calls one of its parts, if it says so. */
  own(name: string): string | undefined {
    const { labels } = this.#definition;
    const label = labels !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined;
    return label === undefined ? undefined : this.text(label);
  }

  /** Name of the axis that shows a field as it is; bands of a number are not the number. */
  axis(field: string): string | undefined {
    const label = this.#axisOf(field)?.label;
    return label === undefined ? undefined : `“${inSentence(this.text(label))}”`;
  }

  /** Records of a table. */
  table(table: string): string {
    const label = records.find((record) => record.table === table)?.label;
    return this.#phrases.records(
      label === undefined ? words(table) : this.text(label).toLowerCase(),
    );
  }

  /** Name of a field of the record, or of a list in it. */
  field(name: string, { table, prefix }: Scope): string {
    const fields = schemaFields(table);
    const steps = name.split('.');
    const labels = steps.map((step, index) => {
      const label = fields?.get(prefix + steps.slice(0, index + 1).join('.'))?.label;
      return label === undefined ? words(step) : inSentence(this.text(label));
    });
    // What several steps call the same is said once: the kind of an item needs no list of items.
    return `“${labels.filter((label, index) => label !== labels[index - 1]).join(', ')}”`;
  }

  /** Where a definition goes into: the records of a link, or the items of a list. */
  inside(reference: string, scope: Scope): Scope {
    const link = this.#definition.links?.[reference];
    return link === undefined
      ? { table: scope.table, prefix: `${scope.prefix}${reference}.` }
      : { table: link.table, prefix: '' };
  }

  /** The linked records or items of a list in words. */
  items(reference: string, scope: Scope): string {
    const link = this.#definition.links?.[reference];
    if (link === undefined) return this.#phrases.entries(this.field(reference, scope));
    return this.own(reference) ?? this.#phrases.linked(this.table(link.table));
  }

  /** A value that a field is compared with. */
  value(value: Scalar, reference: string, scope: Scope): string {
    if (typeof value === 'boolean') return this.#phrases.yesNo(value);
    if (typeof value === 'number') return String(value);
    const axis = this.#axisOf(reference);
    const category = axis?.categories?.find(({ code }) => code === value)?.label;
    if (category !== undefined) return inSentence(this.text(category));
    const list = this.#listOf(reference, scope, 0) ?? axis?.codelist;
    return (
      (list === undefined ? undefined : codeWords(list, value, this.#phrases.language)) ??
      this.own(value) ??
      (/^[a-z]+(?:_[a-z]+)*$/u.test(value) ? value.replaceAll('_', ' ') : value)
    );
  }

  /** Whether a field of the format is a date. */
  isDate(name: string, { table, prefix }: Scope): boolean {
    return schemaFields(table)?.get(prefix + name)?.type.kind === 'partialDate';
  }

  /** A place by its code. */
  place(code: string): string {
    return placeWords(code, this.#phrases.language);
  }

  /** A level of places. */
  level(level: string): string {
    return codeWords('place_level', level, this.#phrases.language) ?? level;
  }

  #axisOf(field: string): DimensionSpecification | undefined {
    return this.#definition.dimensions?.find(
      (one) => one.field === field && one.bands === undefined,
    );
  }

  #listOf(reference: string, scope: Scope, depth: number): string | undefined {
    const { derived } = this.#definition;
    const field: DerivedField | undefined =
      scope.prefix === '' && derived !== undefined && Object.hasOwn(derived, reference)
        ? derived[reference]
        : undefined;
    if (field === undefined || depth === deepest) {
      const type = schemaFields(scope.table)?.get(scope.prefix + reference)?.type;
      return type === undefined ? undefined : listOfType(type);
    }
    if ('pick' in field)
      return field.take === undefined
        ? undefined
        : this.#listOf(field.take, this.inside(field.from, scope), depth + 1);
    const through = 'coalesce' in field ? field.coalesce : 'union' in field ? field.union : [];
    for (const one of through) {
      const list = this.#listOf(one, scope, depth + 1);
      if (list !== undefined) return list;
    }
    return undefined;
  }
}

const listOfType = (type: FieldType): string | undefined =>
  type.kind === 'list' ? listOfType(type.of) : type.kind === 'code' ? type.list : undefined;

/** Words for an id that nobody named: `justiceEvents` becomes "justice events". */
const words = (id: string): string =>
  id
    .replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('_', ' ')
    .trim();
