import type { Test } from '../compile/Environment.js';
import type { Compiler } from '../compile/Compiler.js';
import type { Predicate } from '../definition/Predicate.js';
import { FALSE, TRUE } from '../logic/ternary.js';
import type { CodedColumn } from './CodedColumn.js';
import { soleField } from './soleField.js';
import type { TableColumns } from './TableColumns.js';

/** Most values of a field that are all judged beforehand; beyond it records are judged one by one. */
const mostValues = 50_000;

/** A test of one field with its verdict on each value. */
export interface FieldVerdicts {
  /** The field. */
  readonly codes: CodedColumn['codes'];
  /** Truth value by number of the value. */
  readonly verdicts: Uint8Array;
}

/**
 * Judges each value of a field, on a record that has it.
 *
 * @param columns - The table.
 * @param field - Path of the only field that the test depends on, if there is one.
 * @param test - The test.
 */
export function fieldVerdicts(
  columns: TableColumns,
  field: string | undefined,
  test: Test,
): FieldVerdicts | undefined {
  const column = field === undefined ? undefined : columns.column(field);
  if (column === undefined || column.examples.length > mostValues) return undefined;
  const verdicts = new Uint8Array(column.examples.length);
  for (const [code, index] of column.examples.entries()) {
    const row = columns.rows[index];
    if (row !== undefined) verdicts[code] = test(row, undefined);
  }
  return { codes: column.codes, verdicts };
}

/** Records judged by one call: short enough that the engine compiles the loop in the first run already. */
const chunk = 16_384;

function narrowChunk(
  codes: CodedColumn['codes'],
  verdicts: Uint8Array,
  into: Uint8Array,
  begin: number,
  end: number,
): void {
  for (let index = begin; index < end; index += 1) {
    const verdict = verdicts[codes[index] ?? 0] ?? 0;
    if (verdict < (into[index] ?? 0)) into[index] = verdict;
  }
}

/** Takes from what is there what one field says. */
function narrowBy({ codes, verdicts }: FieldVerdicts, into: Uint8Array): void {
  for (let begin = 0; begin < into.length; begin += chunk)
    narrowChunk(codes, verdicts, into, begin, Math.min(into.length, begin + chunk));
}

/** Verdicts of a condition on all records, if each of its parts depends on one field. */
function tree(compiler: Compiler, columns: TableColumns, node: Predicate): Uint8Array | undefined {
  const field = fieldVerdicts(columns, soleField(compiler.scope, node), compiler.predicate(node));
  if (field !== undefined) {
    const result = new Uint8Array(columns.rows.length).fill(TRUE);
    narrowBy(field, result);
    return result;
  }
  if (node.op === 'criterion') {
    const named = compiler.scope.criteria?.[node.name];
    return named === undefined ? undefined : tree(compiler, columns, named);
  }
  if (node.op === 'not') {
    const inner = tree(compiler, columns, node.of);
    return inner?.map((verdict) => 2 - verdict);
  }
  if (node.op !== 'all' && node.op !== 'any') return undefined;
  let result: Uint8Array | undefined;
  for (const part of node.of) {
    const one = tree(compiler, columns, part);
    if (one === undefined) return undefined;
    if (result === undefined) result = one;
    else
      for (let index = 0; index < one.length; index += 1) {
        const verdict = one[index] ?? 0;
        const before = result[index] ?? 0;
        if (node.op === 'all' ? verdict < before : verdict > before) result[index] = verdict;
      }
  }
  return result;
}

/** The conditions that must all hold: conjunctions taken apart. */
function conjuncts(compiler: Compiler, node: Predicate): readonly Predicate[] {
  if (node.op === 'all') return node.of.flatMap((part) => conjuncts(compiler, part));
  const named = node.op === 'criterion' ? compiler.scope.criteria?.[node.name] : undefined;
  return named === undefined ? [node] : conjuncts(compiler, named);
}

/** A test that must hold, and the one field it depends on, if it is one. */
export interface FieldTest {
  /** The field. */
  readonly field: string | undefined;
  /** The test. */
  readonly test: Test;
}

/**
 * Truth values of conditions that must all hold, for all records of a table. What depends on one field is judged value by
 * value; what does not is asked last, and only of the records that are still in.
 *
 * @param compiler - Names and environment; the period at hand is that of the environment.
 * @param columns - The table.
 * @param conditions - The conditions.
 * @param tests - Further tests.
 * @returns A truth value for each record; good until the next call.
 */
export function verdictsOf(
  compiler: Compiler,
  columns: TableColumns,
  conditions: readonly Predicate[],
  tests: readonly FieldTest[],
): Uint8Array {
  const result = columns.verdicts.fill(TRUE);
  const later: Test[] = [];
  for (const { field, test } of tests) {
    const verdicts = fieldVerdicts(columns, field, test);
    if (verdicts === undefined) later.push(test);
    else narrowBy(verdicts, result);
  }
  for (const node of conditions.flatMap((condition) => conjuncts(compiler, condition))) {
    const test = compiler.predicate(node);
    const verdicts = fieldVerdicts(columns, soleField(compiler.scope, node), test);
    if (verdicts !== undefined) {
      narrowBy(verdicts, result);
      continue;
    }
    const whole = tree(compiler, columns, node);
    if (whole === undefined) later.push(test);
    else
      for (let index = 0; index < whole.length; index += 1) {
        const verdict = whole[index] ?? 0;
        if (verdict < (result[index] ?? 0)) result[index] = verdict;
      }
  }
  for (const test of later)
    for (const [index, row] of columns.rows.entries()) {
      const before = result[index] ?? 0;
      if (before === FALSE) continue;
      const verdict = test(row, undefined);
      if (verdict < before) result[index] = verdict;
    }
  return result;
}
