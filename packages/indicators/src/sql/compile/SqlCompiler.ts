import { NjiaError } from '@njia/schema';
import type { DefinitionScope } from '../../compile/Compiler.js';
import type { Predicate } from '../../definition/Predicate.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import { number, type Sql } from '../tree/Sql.js';
import { derivedSql } from './derivedSql.js';
import type { Frame, Frames } from './Frame.js';
import { findItems, type FoundItems } from './findItems.js';
import { predicateSql } from './predicateSql.js';
import { keepParts } from './keepParts.js';
import { Relations } from './Relations.js';
import { missingNumber, type SqlValue } from './SqlValue.js';

/** What conditions look at beside the records. */
export interface SqlSurroundings {
  /** How the records lie in the database. */
  readonly layout: RelationalLayout;
  /** First day of the period at hand. */
  readonly firstDay: number;
  /** Day after its last. */
  readonly endDay: number;
  /** Lengths of nested place codes by country, from `adm1` down. */
  readonly placeCodeLengths: Readonly<Record<string, readonly number[]>>;
}

const carets = /^\^*/u;

/** Turns the conditions and computed fields of one definition into SQL, for one period. */
export class SqlCompiler {
  /** What the conditions look at. */
  readonly surroundings: SqlSurroundings;
  /** The definition's names. */
  readonly scope: DefinitionScope;
  /** The relations of the statement. */
  readonly relations: Relations;
  readonly #derived = new Map<string, SqlValue>();
  readonly #open = new Set<string>();

  /**
   * @param surroundings - What the conditions look at.
   * @param scope - The definition's names.
   * @param prefix - What the names of relations start with.
   */
  constructor(surroundings: SqlSurroundings, scope: DefinitionScope, prefix = '') {
    this.surroundings = surroundings;
    this.scope = scope;
    this.relations = new Relations(surroundings.layout.reasons, prefix);
  }

  /**
   * The outermost frame: the records of a table.
   *
   * @throws NjiaError `INDICATOR-SQL-TABLE` if the database has no such table.
   */
  frame(table: string): Frame {
    return this.relations.frame(this.#table(table), 0, undefined);
  }

  /** A frame inside others. */
  inside(frames: Frames, table: string, link: NonNullable<Frame['link']>): Frame | undefined {
    const found = this.surroundings.layout.tables.find((one) => one.name === table);
    return found === undefined ? undefined : this.relations.frame(found, frames.length, link);
  }

  /** A field reference. */
  field(reference: string, frames: Frames): SqlValue {
    const climb = carets.exec(reference)?.[0].length ?? 0;
    const name = reference.slice(climb);
    const frame = frames[frames.length - 1 - climb];
    if (frame === undefined) return { kind: 'other', missing: number(missingNumber.notApplicable) };
    return (
      (frame.depth === 0 ? this.#derivedField(name, frame) : undefined) ??
      this.relations.field(frame, name)
    );
  }

  /** A condition as a truth value. */
  predicate(predicate: Predicate, frames: Frames): Sql {
    return predicateSql(this, predicate, frames);
  }

  /** A named condition. */
  criterion(name: string, frames: Frames): Sql {
    const predicate = own(this.scope.criteria, name);
    if (predicate === undefined) throw unknownName();
    return this.#guard(`criterion ${name}`, () => this.predicate(predicate, frames));
  }

  /** The items of a link or of a list in the record, as a frame inside those given. */
  items(reference: string, frames: Frames): FoundItems {
    return findItems(this, reference, frames);
  }

  #table(name: string): RelationalLayout['tables'][number] {
    const found = this.surroundings.layout.tables.find((table) => table.name === name);
    if (found === undefined)
      throw new NjiaError('INDICATOR-SQL-TABLE', 'The database has no table for the population.', {
        hint: 'Load the records by a layout that has it.',
      });
    return found;
  }

  #derivedField(name: string, frame: Frame): SqlValue | undefined {
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const specification = own(this.scope.derived, name);
    if (specification === undefined) return undefined;
    const value = this.#guard(`derived ${name}`, () =>
      keepParts(this.relations, frame, derivedSql(this, specification, frame)),
    );
    this.#derived.set(name, value);
    return value;
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

function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A definition uses a name it does not declare. */
function unknownName(): NjiaError {
  return new NjiaError(
    'INDICATOR-UNKNOWN-NAME',
    'The definition uses a name it does not declare.',
    {
      hint: 'Run lintDefinition: it says where.',
    },
  );
}
