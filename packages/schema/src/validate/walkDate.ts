import { isDate } from '../check/values.js';
import type { StructuralWalk } from './structuralWalk.js';

const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Compares a value with the form of a partial date and tells a wrong form from a day that does not exist. */
export function walkDate(value: unknown, path: string, walk: StructuralWalk): string | undefined {
  if (isDate(value)) return value;
  if (typeof value === 'string' && form.test(value)) walk.report('DATE-IMPOSSIBLE', path);
  else walk.report('FIELD-TYPE', path, { expected: 'date' });
  return undefined;
}
