import { NjiaError } from '@njia/schema';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import { fieldReader } from '../records/readField.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import { compileDerived } from './compileDerived.js';
import { compilePredicate } from './compilePredicate.js';
import type { Environment, Frame, Reader, Test } from './Environment.js';
import { linkedRows, type FoundRows } from './linkedRows.js';

/** The parts of a definition that conditions may name. */
export type DefinitionScope = Pick<IndicatorDefinition, 'criteria' | 'derived' | 'links' | 'sets'>;

/** Items of a list of the record, or linked records, with whether there may be more. */
export type ItemFinder = (row: Row, frame: Frame | undefined) => FoundRows;

const carets = /^\^*/u;

/**
 * Turns the conditions and computed fields of one definition into closures. Each name is compiled once; a circle of names
 * is refused (lint reports it before).
 */
export class Compiler {
  /** What the closures look at. */
  readonly environment: Environment;
  /** The definition's names. */
  readonly scope: DefinitionScope;
  readonly #derived = new Map<string, Reader>();
  readonly #criteria = new Map<string, Test>();
  readonly #open = new Set<string>();

  /**
   * @param environment - What the closures look at.
   * @param scope - The definition's names.
   */
  constructor(environment: Environment, scope: DefinitionScope) {
    this.environment = environment;
    this.scope = scope;
  }

  /**
   * Reader of a field reference.
   *
   * @param reference - The reference.
   * @param depth - How many records are around the one at hand.
   */
  field(reference: string, depth = 0): Reader {
    const climb = carets.exec(reference)?.[0].length ?? 0;
    const name = reference.slice(climb);
    const read = depth - climb === 0 ? (this.#derivedField(name) ?? plain(name)) : plain(name);
    if (climb === 0) return read;
    return (_row, frame) => {
      let at = frame;
      for (let step = 1; step < climb && at !== undefined; step += 1) at = at.parent;
      return at === undefined ? DOES_NOT_APPLY : read(at.row, at.parent);
    };
  }

  /**
   * Name of the property a reference reads, if it is read as it stands: one name of the record at hand, nothing computed.
   * Hot conditions read such a property themselves.
   */
  plainProperty(reference: string, depth: number): string | undefined {
    if (!/^[A-Za-z]\w{0,63}$/u.test(reference)) return undefined;
    return depth === 0 && own(this.scope.derived, reference) !== undefined ? undefined : reference;
  }

  /** Test of a condition. */
  predicate(predicate: Predicate, depth = 0): Test {
    return compilePredicate(this, predicate, depth);
  }

  /** Test of a named condition. */
  criterion(name: string, depth: number): Test {
    const key = `${name}@${depth}`;
    const known = this.#criteria.get(key);
    if (known !== undefined) return known;
    const predicate = own(this.scope.criteria, name);
    if (predicate === undefined) throw unknownName('criterion');
    const test = this.#guard(`criterion ${key}`, () => this.predicate(predicate, depth));
    this.#criteria.set(key, test);
    return test;
  }

  /** Finder of the items of a link or of a list in the record. */
  items(reference: string, depth: number): ItemFinder {
    const climb = carets.exec(reference)?.[0].length ?? 0;
    const link = own(this.scope.links, reference.slice(climb));
    if (link !== undefined) {
      const local = link.on.map((pair) => this.field(pair.local, depth - climb));
      const find = (frame: Frame | undefined) =>
        linkedRows(
          this.environment,
          link,
          local.map((read) => (row: Row) => read(row, frame)),
        );
      const shared = find(undefined);
      if (climb === 0) return (row) => shared(row);
      return (_row, frame) => {
        let at = frame;
        for (let step = 1; step < climb && at !== undefined; step += 1) at = at.parent;
        return at === undefined ? { rows: [], complete: true } : find(at.parent)(at.row);
      };
    }
    const read = this.field(reference, depth);
    return (row, frame) => {
      const value = read(row, frame);
      if (value instanceof Missing) return { rows: [], complete: value === DOES_NOT_APPLY };
      const incomplete = value instanceof IncompleteList;
      const list = incomplete
        ? value.values
        : Array.isArray(value)
          ? (value as readonly unknown[])
          : [value];
      return { rows: list.filter(isRow), complete: !incomplete };
    };
  }

  #derivedField(name: string): Reader | undefined {
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const specification = own(this.scope.derived, name);
    if (specification === undefined) return undefined;
    const reader = this.#guard(`derived ${name}`, () => compileDerived(this, specification));
    this.#derived.set(name, reader);
    return reader;
  }

  #guard<Compiled>(key: string, compile: () => Compiled): Compiled {
    if (this.#open.has(key))
      throw new NjiaError('INDICATOR-CYCLE', 'A name of the definition leads back to itself.', {
        hint: 'Run lintDefinition: it names the circle.',
      });
    this.#open.add(key);
    try {
      return compile();
    } finally {
      this.#open.delete(key);
    }
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plain(name: string): Reader {
  return fieldReader(name);
}

function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

function unknownName(what: string): NjiaError {
  return new NjiaError(
    'INDICATOR-UNKNOWN-NAME',
    `The definition uses a ${what} it does not declare.`,
    {
      hint: 'Run lintDefinition: it says where.',
    },
  );
}
