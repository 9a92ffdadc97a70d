import type { Compiler } from '../compile/Compiler.js';
import type { ValueSpecification } from '../definition/IndicatorDefinition.js';
import { Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import { toQuantity } from '../records/toQuantity.js';
import type { Quantity } from '../values/Quantity.js';

/** An amount, `null` = not known, `other-currency` = not to be added. */
export type Amount = Quantity | null | 'other-currency';

/** Reads the amount of a record. */
export type AmountReader = (row: Row) => Amount;

/**
 * Turns a value specification into a reader of amounts.
 *
 * @param compiler - Names and environment.
 * @param value - What is added up.
 */
export function compileValue(compiler: Compiler, value: ValueSpecification): AmountReader {
  const read = compiler.field(value.field);
  const currency = value.currency === undefined ? undefined : compiler.field(value.currency.field);
  const wanted = value.currency?.code;
  return (row) => {
    if (currency !== undefined) {
      const found = currency(row, undefined);
      if (found instanceof Missing) return null;
      if (found !== wanted) return 'other-currency';
    }
    const found = read(row, undefined);
    return found instanceof Missing ? null : (toQuantity(found) ?? null);
  };
}
