import type { IntegerType, NumberType } from '../model/fieldType.js';
import type { StructuralWalk } from './structuralWalk.js';

/** Compares a value with a number type; a number written as text is told from other texts by the reader. */
export function walkNumber(
  value: unknown,
  type: IntegerType | NumberType,
  path: string,
  walk: StructuralWalk,
): number | undefined {
  const fits = type.kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
  if (!fits) {
    walk.report('FIELD-TYPE', path, { expected: type.kind });
    return undefined;
  }
  const number = value as number;
  if (number >= type.minimum && number <= type.maximum) return number;
  walk.report('FIELD-RANGE', path, { minimum: type.minimum, maximum: type.maximum });
  return undefined;
}
