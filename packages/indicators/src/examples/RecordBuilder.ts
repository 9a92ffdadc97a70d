import { codeLists, type Field } from '@njia/schema';
import type { DerivedField } from '../definition/DerivedField.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { schemaFields } from '../definition/schemaFields.js';
import { missingCodes } from '../records/missingCodes.js';

/** A record under construction. */
export type DraftRow = Record<string, unknown>;

/** Where a field is to be set: the record, its table, the path of a list inside it, and the records around. */
export interface DraftScope {
  /** The record or list item. */
  readonly row: DraftRow;
  /** Its table. */
  readonly table: string;
  /** Path of the list it is an item of, with a dot at the end; empty for a record. */
  readonly prefix: string;
  /** The record around. */
  readonly parent: DraftScope | undefined;
}

/** No value at all. */
export const ABSENT = Symbol('absent');

/** Day in the middle of the example period. */
export const sampleDay = '2022-09-15';

const fieldOf = (scope: DraftScope, path: string): Field | undefined =>
  schemaFields(scope.table)?.get(scope.prefix + path);

/** Builds synthetic records that fulfil or break conditions. Deterministic: the same calls give the same records. */
export class RecordBuilder {
  /** Records by table. */
  readonly tables: Record<string, DraftRow[]> = {};
  readonly #definition: IndicatorDefinition;
  readonly #picked = new Map<DraftRow, Map<string, DraftScope>>();
  #count = 0;

  /** @param definition - Whose links and derived fields are used. */
  constructor(definition: IndicatorDefinition) {
    this.#definition = definition;
  }

  /** Starts a record. */
  start(table: string): DraftScope {
    const row: DraftRow = { id: this.#next(table) };
    (this.tables[table] ??= []).push(row);
    return { row, table, prefix: '', parent: undefined };
  }

  /** An example value of a field, other than some values. */
  sample(scope: DraftScope, path: string, avoid: readonly unknown[] = []): unknown {
    const derived = scope.parent === undefined ? this.#definition.derived?.[path] : undefined;
    if (derived !== undefined) {
      if ('pick' in derived && derived.take !== undefined) {
        const link = this.#definition.links?.[derived.from];
        const inside = {
          ...scope,
          table: link?.table ?? scope.table,
          prefix: link === undefined ? `${scope.prefix}${derived.from}.` : '',
          parent: scope,
        };
        return this.sample(inside, derived.take, avoid);
      }
      if ('coalesce' in derived) return this.sample(scope, derived.coalesce[0] ?? '', avoid);
      if ('band' in derived) return derived.bands.find((band) => !avoid.includes(band.code))?.code;
    }
    const field = fieldOf(scope, path);
    const type = field?.type.kind === 'list' ? field.type.of : field?.type;
    switch (type?.kind) {
      case 'code': {
        const list = Object.hasOwn(codeLists, type.list)
          ? codeLists[type.list as keyof typeof codeLists].codes
          : [];
        const codes = (list as readonly string[]).filter(
          (code) => !missingCodes.has(code) && !avoid.includes(code),
        );
        return type.list === 'country'
          ? ['UG', 'TZ', 'KE'].find((code) => !avoid.includes(code))
          : codes[0];
      }
      case 'partialDate':
        return sampleDay;
      case 'integer':
      case 'number':
        return 7;
      case 'count':
        return { kind: 'exact', value: 3 };
      case 'currency':
        return 'KES';
      case 'identifier':
        return this.#next(path);
      case 'structure':
        return type.structure === 'place'
          ? { country: 'KE', code: 'KE001', level: 'adm1', status: 'matched' }
          : {};
      default:
        return 'example';
    }
  }

  /**
   * Sets a field, or takes it away.
   *
   * @param scope - The record at hand.
   * @param reference - The field; derived fields are set through what they are made of.
   * @param value - The value, or {@link ABSENT}.
   */
  set(scope: DraftScope, reference: string, value: unknown): void {
    let at = scope;
    let name = reference;
    while (name.startsWith('^')) {
      name = name.slice(1);
      at = at.parent ?? at;
    }
    const derived = this.#definition.derived;
    if (at.parent === undefined && derived !== undefined && Object.hasOwn(derived, name)) {
      const field = derived[name];
      if (field !== undefined) this.#setDerived(at, field, value);
      return;
    }
    this.#setPath(at, name, value);
  }

  /** Adds a linked record, or an item of a list. */
  item(scope: DraftScope, reference: string): DraftScope {
    const link = this.#definition.links?.[reference];
    if (link === undefined) {
      const row: DraftRow = {};
      const list = scope.row[reference];
      if (Array.isArray(list)) list.push(row);
      else scope.row[reference] = [row];
      const added = {
        row,
        table: scope.table,
        prefix: `${scope.prefix}${reference}.`,
        parent: scope,
      };
      if (fieldOf(added, 'date') !== undefined) row['date'] = sampleDay;
      return added;
    }
    const added = this.start(link.table);
    if (fieldOf(added, 'date') !== undefined) added.row['date'] = sampleDay;
    for (const pair of link.on) {
      const own = this.#read(scope.row, pair.local) ?? this.#next(pair.local);
      this.set(scope, pair.local, Array.isArray(own) ? own[0] : own);
      this.#setPath(added, pair.remote, Array.isArray(own) ? (own as unknown[])[0] : own);
    }
    return { ...added, parent: scope };
  }

  #next(name: string): string {
    this.#count += 1;
    return `${name}-${this.#count}`;
  }

  #read(row: DraftRow, path: string): unknown {
    let value: unknown = row;
    for (const name of path.split('.')) {
      if (Array.isArray(value)) value = (value as unknown[])[0];
      value = typeof value === 'object' && value !== null ? (value as DraftRow)[name] : undefined;
    }
    return value;
  }

  #setPath(scope: DraftScope, path: string, value: unknown): void {
    const names = path.split('.');
    if (
      value === ABSENT &&
      names.length > 1 &&
      fieldOf(scope, names[0] ?? '')?.type.kind === 'list'
    ) {
      Reflect.deleteProperty(scope.row, names[0] ?? '');
      return;
    }
    let row = scope.row;
    for (const [index, name] of names.slice(0, -1).entries()) {
      const list = fieldOf(scope, names.slice(0, index + 1).join('.'))?.type.kind === 'list';
      const known = row[name];
      const next = (Array.isArray(known) ? (known as unknown[])[0] : known) as DraftRow | undefined;
      const inner: DraftRow = next ?? {};
      if (next === undefined) row[name] = list ? [inner] : inner;
      row = inner;
    }
    const last = names.at(-1) ?? '';
    if (value === ABSENT) Reflect.deleteProperty(row, last);
    else
      row[last] =
        fieldOf(scope, path)?.type.kind === 'list' && !Array.isArray(value) ? [value] : value;
  }

  #setDerived(scope: DraftScope, field: DerivedField, value: unknown): void {
    const absent = value === ABSENT;
    if ('coalesce' in field) {
      field.coalesce.forEach((reference, index) => {
        if (absent || index === 0) this.set(scope, reference, value);
      });
    } else if ('union' in field)
      for (const reference of field.union) this.set(scope, reference, value);
    else if ('combine' in field)
      for (const reference of field.combine)
        this.set(scope, reference, absent ? ABSENT : this.sample(scope, reference));
    else if ('recode' in field) {
      const code = Object.entries(field.codes).find(([, group]) => group === value)?.[0];
      this.set(scope, field.recode, absent ? ABSENT : (code ?? value));
    } else if ('band' in field) {
      const band = field.bands.find((one) => one.code === value);
      this.set(scope, field.band, absent ? ABSENT : (band?.from ?? band?.to ?? 1));
    } else if ('ageOf' in field)
      this.set(
        scope,
        field.ageOf,
        absent ? ABSENT : 2022 - (typeof value === 'number' ? value : 30),
      );
    else if ('daysFrom' in field) {
      this.set(scope, field.daysFrom, absent ? ABSENT : '2022-09-01');
      if (!absent) this.set(scope, field.to, sampleDay);
    } else if ('placeOf' in field)
      this.set(
        scope,
        field.placeOf,
        absent
          ? ABSENT
          : { country: 'KE', code: typeof value === 'string' ? value : 'KE001', level: 'adm1' },
      );
    else if ('pick' in field) this.#setPicked(scope, field, value);
  }

  #setPicked(
    scope: DraftScope,
    field: Extract<DerivedField, { readonly pick: string }>,
    value: unknown,
  ): void {
    if (value === ABSENT) {
      const link = this.#definition.links?.[field.from];
      if (link === undefined) Reflect.deleteProperty(scope.row, field.from);
      else for (const pair of link.on) this.#setPath(scope, pair.local, ABSENT);
      return;
    }
    // Fields picked by the same condition come from the same item.
    const { where } = field;
    const known = this.#picked.get(scope.row) ?? new Map<string, DraftScope>();
    this.#picked.set(scope.row, known);
    const name = JSON.stringify([field.from, where ?? null]);
    const item = known.get(name) ?? this.item(scope, field.from);
    known.set(name, item);
    // The commonest conditions of a pick: a role, a kind, a status. The last of several, as the first is what others ask for.
    if (where?.op === 'eq' && typeof where.value !== 'object')
      this.set(item, where.field, where.value);
    else if (where?.op === 'in' || where?.op === 'hasAny')
      this.set(item, where.field, where.values.at(-1));
    if (field.take !== undefined) this.set(item, field.take, value);
  }
}
