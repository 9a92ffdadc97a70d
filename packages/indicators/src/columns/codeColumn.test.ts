import { expect, it } from 'vitest';
import type { Row } from '../records/Row.js';
import { codeColumn } from './codeColumn.js';

/** Records by the number of their value. */
const codesOf = (rows: readonly Row[], path: string): readonly number[] | undefined => {
  const column = codeColumn(rows, path);
  return column === undefined ? undefined : [...column.codes];
};

it('gives the same number to the same value only', () => {
  const rows = [
    { a: 'x' },
    { a: 'y' },
    { a: 'x' },
    { a: 1 },
    { a: '1' },
    { a: true },
    {},
    { a: null },
  ];
  expect(codesOf(rows, 'a')).toEqual([0, 1, 0, 2, 3, 4, 5, 6]);
});

it('tells lists and structures by what is in them', () => {
  const rows = [
    { a: ['x'] },
    { a: ['x', 'y'] },
    { a: ['x'] },
    { a: { code: 'KE' } },
    { a: { code: 'KE' } },
  ];
  expect(codesOf(rows, 'a')).toEqual([0, 1, 0, 2, 2]);
});

it('asks for the reason of what is missing', () => {
  const rows = [
    { a: null, absences: [{ field: 'a', reason: 'refused' }] },
    { a: null },
    { a: null, absences: [{ field: 'a', reason: 'not_applicable' }] },
  ];
  expect(codesOf(rows, 'a')).toEqual([0, 1, 2]);
});

it('does not take a key with a dot for a path', () => {
  expect(codesOf([{ 'a.b': 'x' }, { 'a.b': 'y' }, { a: { b: 'y' } }], 'a.b')).toEqual([0, 0, 1]);
});

it('gives up where values have no numbers', () => {
  expect(codeColumn([{ a: 'x' }, { a: [{ deep: { er: 1 } }] }], 'a')).toBeUndefined();
});

it('says whether all values are texts, and keeps an example of each', () => {
  expect(codeColumn([{ a: 'x' }, {}, { a: 'y' }], 'a')).toMatchObject({
    textual: true,
    examples: [0, 1, 2],
  });
  expect(codeColumn([{ a: 'x' }, { a: 1 }], 'a')?.textual).toBe(false);
});

it('numbers more values than fit into a byte, and into two', () => {
  const rows = Array.from({ length: 70_000 }, (_, index) => ({
    a: `v${index}`,
    b: `v${index % 300}`,
  }));
  expect(codeColumn(rows, 'a')?.codes).toBeInstanceOf(Int32Array);
  expect(codeColumn(rows, 'b')?.codes).toBeInstanceOf(Uint16Array);
  expect(codesOf(rows, 'a')?.[69_999]).toBe(69_999);
});
