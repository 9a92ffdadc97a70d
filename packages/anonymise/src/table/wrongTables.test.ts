import { describe, expect, it } from 'vitest';
import { journeyTable } from '../presets/journeyTable.js';
import { tableFromRows } from './tableFromRows.js';

describe('what is no table', () => {
  it.each<[string, () => unknown]>([
    ['no rows', () => tableFromRows(['a'], null as never)],
    ['no header', () => tableFromRows(undefined as never, [])],
    ['rows that are objects', () => tableFromRows(['a'], [{ a: 'Zawadi' }] as never)],
    ['rows that are texts', () => tableFromRows(['a'], ['Z'] as never)],
    ['a cell that is an object', () => tableFromRows(['a'], [[{ name: 'Zawadi' }]] as never)],
    ['a list where none is declared', () => tableFromRows(['a'], [[['Zawadi']]])],
    [
      'an object in a column of lists',
      () => tableFromRows(['a'], [[{}]] as never, { sequences: ['a'] }),
    ],
    ['a data set instead of its journeys', () => journeyTable({ journeys: [] } as never)],
  ])('is refused with a code and without a value: %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'table-invalid' }) as Error);
    expect(call).not.toThrow('Zawadi');
  });

  it('is told apart: an object is no list', () => {
    expect(() => tableFromRows(['a'], [[{}]] as never)).toThrow('A cell is an object.');
  });
});
