import type { Field } from '@njia/schema';
import { definitionOf } from '../records/flat/definitionOf.js';

/** An id in a record that points to another record. */
export interface RecordReference {
  /** The id. */
  readonly id: string;
  /** Table that it points into. */
  readonly table: string;
  /** JSON Pointer inside the record. */
  readonly path: string;
}

interface Step {
  readonly names: readonly string[];
  readonly table: string;
}

const known = new Map<string, readonly Step[]>();

/**
 * Finds what a record points to; stops, which legs of the same record point to, are not looked at.
 *
 * @param record - A record, with or without faults.
 * @param definition - Name of its definition, such as `journey`.
 */
export function* referencesIn(
  record: unknown,
  definition: string,
): Generator<RecordReference, void, undefined> {
  for (const { names, table } of stepsOf(definition)) {
    for (const [id, path] of follow(record, names, '')) yield { id, table, path };
  }
}

function stepsOf(definition: string): readonly Step[] {
  let steps = known.get(definition);
  if (steps === undefined) {
    steps = (definitionOf(definition)?.fields ?? []).flatMap(stepsIn);
    known.set(definition, steps);
  }
  return steps;
}

function stepsIn({ name, type }: Field): readonly Step[] {
  const inner = type.kind === 'list' ? type.of : type;
  if (inner.kind === 'identifier' && inner.references !== undefined && inner.references !== 'stops')
    return [{ names: [name], table: inner.references }];
  if (inner.kind !== 'structure') return [];
  return stepsOf(inner.structure).map(({ names, table }) => ({ names: [name, ...names], table }));
}

function* follow(
  value: unknown,
  names: readonly string[],
  path: string,
): Generator<readonly [id: string, path: string], void, undefined> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* follow(item, names, `${path}/${index}`);
  } else if (names.length === 0) {
    if (typeof value === 'string' && value !== '') yield [value, path];
  } else if (typeof value === 'object' && value !== null) {
    const [name, ...rest] = names as [string, ...string[]];
    yield* follow((value as Readonly<Record<string, unknown>>)[name], rest, `${path}/${name}`);
  }
}
