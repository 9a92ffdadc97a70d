import { fieldUses, type FieldRole, type FieldUse } from '../definition/fieldUses.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';

/** Fields of each table that an export has: whole paths (`exploitations.types`) or first names (`exploitations`). */
export type AvailableFields = Readonly<Record<string, readonly string[]>>;

/**
 * Whether an export has a field.
 *
 * @param table - Table.
 * @param field - Path of the field in it.
 */
export type FieldTest = (table: string, field: string) => boolean;

/** A field an indicator needs. */
export interface RequiredField {
  /** Table. */
  readonly table: string;
  /** Path of the field. */
  readonly field: string;
  /** What for. */
  readonly roles: readonly FieldRole[];
  /** True if another field would do as well. */
  readonly optional: boolean;
  /** True if the export has it. */
  readonly available: boolean;
}

/** What an export can do for an indicator. */
export interface DataRequirements {
  /** The definition. */
  readonly definition: string;
  /**
   * `yes`: everything needed is there. `without-some-breakdowns`: the total can be computed. `no`: not even that.
   */
  readonly supported: 'yes' | 'without-some-breakdowns' | 'no';
  /** All fields, sorted by table and path. */
  readonly fields: readonly RequiredField[];
  /** Fields whose absence stands in the way of the total, as `table.field`. */
  readonly missing: readonly string[];
  /** Dimensions that cannot be broken down by. */
  readonly missingDimensions: readonly string[];
}

/**
 * Says whether an export can support an indicator, and what it lacks.
 *
 * @param definition - The definition; of a composite or change ask for the parts.
 * @param available - Fields of the export, by table, or a test such as {@link filledFields} gives: the calculator judges
 * records by the same answer and gives no value where it is `no`.
 */
export function dataRequirements(
  definition: IndicatorDefinition,
  available: AvailableFields | FieldTest,
): DataRequirements {
  const has = typeof available === 'function' ? available : namedFields(available);
  const { uses } = fieldUses(definition);
  const total = uses.filter(
    (use) => use.role !== 'dimension' && use.role !== 'contributor' && !use.optional,
  );
  const byField = new Map<
    string,
    { readonly use: FieldUse; readonly roles: Set<FieldRole>; needed: boolean }
  >();
  for (const use of uses) {
    const name = `${use.table}.${use.field}`;
    const entry = byField.get(name) ?? { use, roles: new Set<FieldRole>(), needed: false };
    entry.roles.add(use.role);
    if (total.includes(use) && use.choices.length === 0) entry.needed = true;
    byField.set(name, entry);
  }
  const fields = [...byField.values()]
    .map(({ use, roles, needed }): RequiredField => ({
      table: use.table,
      field: use.field,
      roles: [...roles].sort(),
      optional: !needed,
      available: has(use.table, use.field),
    }))
    .sort((a, b) => (`${a.table}.${a.field}` < `${b.table}.${b.field}` ? -1 : 1));
  const missing = new Set<string>();
  lacking(total, 0, has, missing);
  const dimensions = (definition.dimensions ?? []).filter((dimension) => {
    const own = uses.filter(
      (use) => use.dimension === dimension.id && !use.optional && use.role === 'dimension',
    );
    return lacking(own, 0, has, new Set());
  });
  const missingDimensions = dimensions.map((dimension) => dimension.id);
  const essential =
    definition.share !== undefined && missingDimensions.includes(definition.share.of);
  return {
    definition: definition.id,
    supported:
      missing.size > 0 || essential
        ? 'no'
        : missingDimensions.length > 0
          ? 'without-some-breakdowns'
          : 'yes',
    fields,
    missing: [...missing].sort(),
    missingDimensions,
  };
}

/** Test of fields that are listed by name. */
const namedFields =
  (available: AvailableFields): FieldTest =>
  (table, field) => {
    const fields = Object.hasOwn(available, table) ? available[table] : undefined;
    if (fields === undefined) return false;
    // `stops` covers `stops.place`, and `stops.place.country` shows that there are stops.
    return fields.some(
      (name) => name === field || field.startsWith(`${name}.`) || name.startsWith(`${field}.`),
    );
  };

/**
 * Whether something needed is not there. Fields outside a choice are all needed; of each choice one alternative must be
 * complete.
 *
 * @param uses - What is read.
 * @param depth - How many choices were gone into.
 * @param has - Whether the export has a field.
 * @param missing - Where to note what is not there.
 */
function lacking(
  uses: readonly FieldUse[],
  depth: number,
  has: FieldTest,
  missing: Set<string>,
): boolean {
  let lacks = false;
  const choices = new Map<string, Map<number, FieldUse[]>>();
  for (const use of uses) {
    const choice = use.choices[depth];
    if (choice === undefined) {
      if (has(use.table, use.field)) continue;
      lacks = true;
      missing.add(`${use.table}.${use.field}`);
      continue;
    }
    const alternatives = choices.get(choice.choice) ?? new Map<number, FieldUse[]>();
    choices.set(choice.choice, alternatives);
    alternatives.set(choice.alternative, [...(alternatives.get(choice.alternative) ?? []), use]);
  }
  for (const alternatives of choices.values()) {
    const lists = [...alternatives.values()];
    if (lists.some((list) => !lacking(list, depth + 1, has, new Set()))) continue;
    lacks = true;
    // Any alternative would do: name the first one's gaps.
    lacking(lists[0] ?? [], depth + 1, has, missing);
  }
  return lacks;
}
