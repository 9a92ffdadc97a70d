import type { Check, Examination } from './Examination.js';

/**
 * The form of the file: strict CSV, written in the one way there is (a free choice of quotes could mark rows), exactly the columns that the policy publishes and in its order, no formula, and rows
 * in canonical order (any other order could tell when or where a record was made).
 *
 * @param examination - what is looked at
 * @returns the checks `encoding`, `one-spelling`, `columns`, `formulas`, `order`, `rows`
 */
export const checkShape: Check = (examination) => {
  const { release, header: names, evidence, policy } = examination;
  const { header, rows, defects, formulas, strayed } = release;
  const declared = new Set(policy.attributes.map(({ column }) => column));
  const undeclared = (evidence.originals?.header ?? []).filter(
    (name) => !declared.has(name),
  ).length;
  const wrong =
    header.filter((name, at) => name !== names[at]).length +
    Math.max(0, names.length - header.length);
  const disorder = countDisorder(rows);
  return [
    { id: 'encoding', pass: defects === 0, failing: defects },
    { id: 'one-spelling', pass: strayed === 0, failing: strayed },
    { id: 'columns', pass: wrong + undeclared === 0, failing: wrong + undeclared },
    { id: 'formulas', pass: formulas === 0, failing: formulas },
    { id: 'order', pass: disorder === 0, failing: disorder },
    {
      id: 'rows',
      pass: rows.length > 0,
      required: 1,
      found: rows.length,
      failing: rows.length > 0 ? 0 : 1,
    },
  ];
};

type Row = Examination['release']['rows'][number];

function countDisorder(rows: readonly Row[]): number {
  let count = 0;
  for (let at = 1; at < rows.length; at++)
    if (compareRows(rows[at - 1] as Row, rows[at] as Row) > 0) count++;
  return count;
}

/** Cell by cell by code unit; a missing value first, a shorter journey before a longer one that begins with it. */
function compareRows(left: Row, right: Row): number {
  for (let at = 0; at < left.length; at++) {
    const difference = compareCells(left[at] ?? null, right[at] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareCells(left: Row[number], right: Row[number]): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === 'string' || typeof right === 'string')
    return left === right ? 0 : left < right ? -1 : 1;
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [a = '', b = ''] = [left[at], right[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return left.length - right.length;
}
