import { bandOf } from '../compile/derived/bandOf.js';
import type { Compiler } from '../compile/Compiler.js';
import type { DimensionSpecification } from '../definition/IndicatorDefinition.js';
import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing } from '../records/Missing.js';
import { placeCodes } from '../records/PlaceHierarchy.js';
import type { Row } from '../records/Row.js';
import { NOT_APPLICABLE, UNKNOWN } from '../results/TableDimension.js';

/** Codes of a record on an axis: a code, several, or `_U`/`_Z`. */
export type Codes = string | readonly string[];

/** An axis that can be read. */
export interface CompiledDimension {
  /** The axis. */
  readonly specification: DimensionSpecification;
  /** Category codes of a record. */
  readonly codes: (row: Row) => Codes;
  /** True if a unit may stand in several categories. */
  readonly multiple: boolean;
}

/** A category code from a value; objects are places. */
function codeOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return placeCodes(value)[0] ?? UNKNOWN;
}

/**
 * Turns an axis into a reader of category codes.
 *
 * @param compiler - Names and environment.
 * @param specification - The axis.
 */
export function compileDimension(
  compiler: Compiler,
  specification: DimensionSpecification,
): CompiledDimension {
  const read = compiler.field(specification.field);
  const { bands } = specification;
  const toCode =
    bands === undefined
      ? codeOf
      : (value: unknown): string => {
          const code = bandOf(value, bands);
          return typeof code === 'string' ? code : UNKNOWN;
        };
  const codes = (row: Row): Codes => {
    const value = read(row, undefined);
    if (typeof value === 'string' && bands === undefined) return value;
    if (value instanceof Missing) return value === DOES_NOT_APPLY ? NOT_APPLICABLE : UNKNOWN;
    const list =
      value instanceof IncompleteList
        ? value.values
        : Array.isArray(value)
          ? (value as unknown[])
          : undefined;
    if (list === undefined) return toCode(value);
    const found = [...new Set(list.map(toCode))];
    const known = found.filter((code) => code !== UNKNOWN);
    return known.length > 0 || list.length === 0 ? known : UNKNOWN;
  };
  return {
    specification,
    codes,
    multiple: specification.multiple === true || specification.attribution === 'each',
  };
}
