import { fieldVerdicts } from '../columns/verdictsOf.js';
import { soleField } from '../columns/soleField.js';
import type { TableColumns } from '../columns/TableColumns.js';
import type { Test } from '../compile/Environment.js';
import type { Predicate } from '../definition/Predicate.js';
import { FALSE, TRUE, type Ternary } from '../logic/ternary.js';
import type { Row } from '../records/Row.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import { stateBits, statePosition } from './unitState.js';

/** State of a record by its index and the truth value of the initial population. */
export type RecordStates = (index: number, initial: Ternary) => number;

/** A criterion judged on a record by its index. */
type IndexTest = (index: number) => Ternary;

/**
 * Makes the function that gives the state of a record: the initial population and each criterion inside it.
 *
 * @param indicator - The compiled definition.
 * @param table - All records.
 * @param columns - The same records prepared, if they are.
 */
export function recordStates(
  indicator: CompiledIndicator,
  table: readonly Row[],
  columns: TableColumns | undefined,
): RecordStates {
  const { definition, criteria, compiler } = indicator;
  const { denominator, numerator } = definition;
  const parts: (readonly [
    keyof typeof statePosition,
    Ternary,
    Test | undefined,
    Predicate | undefined,
  ])[] = [
    ['denominator', TRUE, criteria.denominator, denominator?.where],
    ['exclusion', FALSE, criteria.exclusion, denominator?.exclusions],
    ['exception', FALSE, criteria.exception, denominator?.exceptions],
    ['numerator', TRUE, criteria.numerator, numerator?.where],
    ['numeratorExclusion', FALSE, criteria.numeratorExclusion, numerator?.exclusions],
  ];
  // What no record changes is put together once for each truth value of the initial population.
  const constant = stateBits.map((bits, initial) => {
    let state = bits << statePosition.initial;
    for (const [name, otherwise, test] of parts)
      if (test === undefined)
        state |= stateBits[Math.min(otherwise, initial) as Ternary] << statePosition[name];
    return state;
  });
  const tests = parts.flatMap(([name, , test, node]) =>
    test === undefined
      ? []
      : [
          {
            position: statePosition[name],
            test: indexTest(table, columns, test, node && soleField(compiler.scope, node)),
          },
        ],
  );
  if (tests.length === 0) return (_, initial) => constant[initial] ?? 0;
  return (index, initial) => {
    let state = constant[initial] ?? 0;
    for (const { position, test } of tests) {
      const value = test(index);
      state |= stateBits[value < initial ? value : initial] << position;
    }
    return state;
  };
}

function indexTest(
  table: readonly Row[],
  columns: TableColumns | undefined,
  test: Test,
  field: string | undefined,
): IndexTest {
  const known = columns === undefined ? undefined : fieldVerdicts(columns, field, test);
  if (known !== undefined) {
    const { codes, verdicts } = known;
    return (index) => (verdicts[codes[index] ?? 0] ?? 0) as Ternary;
  }
  return (index) => {
    const row = table[index];
    return row === undefined ? FALSE : test(row, undefined);
  };
}
