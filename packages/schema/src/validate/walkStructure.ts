import { isProperties } from '../check/values.js';
import type { StructureDefinition } from '../model/structureDefinition.js';
import { nearestField } from './nearestField.js';
import type { StructuralWalk } from './structuralWalk.js';
import { walkValue } from './walkValue.js';

/**
 * Compares an object with its definition, reports every difference and gives a copy of what is
 * right: known fields only, each of the right kind. What is wrong is left out.
 *
 * @param value - Anything.
 * @param definition - What it should be.
 * @param path - JSON Pointer of the value inside the record.
 * @param walk - Profile, and who takes the differences.
 * @param elsewhere - Names of properties that are looked at elsewhere: the tables of a data set.
 * @returns the copy, or `undefined` when the value is no object
 */
export function walkStructure(
  value: unknown,
  definition: StructureDefinition,
  path: string,
  walk: StructuralWalk,
  elsewhere: readonly string[] = [],
): Readonly<Record<string, unknown>> | undefined {
  if (!isProperties(value)) {
    walk.report('FIELD-TYPE', path, { expected: 'object' });
    return undefined;
  }
  const copy: Record<string, unknown> = {};
  const demanded = walk.book.profile.required[definition.name];
  let known = 0;
  for (const field of definition.fields) {
    const { name } = field;
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given !== undefined) {
      known += 1;
      const kept = walkValue(given, field.type, `${path}/${name}`, walk);
      if (kept !== undefined) copy[name] = kept;
    } else if (field.required || demanded?.[name] === true)
      walk.report('FIELD-REQUIRED', `${path}/${name}`, { field: name });
  }
  if (Object.keys(value).length !== known) {
    const names = definition.fields.map((field) => field.name);
    reportUnknown(value, [...names, ...elsewhere], path, walk);
  }
  return copy;
}

/** The name of an unknown field is never told: it may be the name of a person. */
function reportUnknown(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: string,
  walk: StructuralWalk,
): void {
  for (const key of Object.keys(value)) {
    if (names.includes(key)) continue;
    const to = nearestField(
      key,
      names.filter((name) => !Object.hasOwn(value, name)),
    );
    walk.report(
      'FIELD-UNKNOWN',
      path,
      undefined,
      to === undefined ? undefined : { kind: 'rename', to, safe: false },
    );
    walk.unknown(path, key, value[key]);
  }
}
