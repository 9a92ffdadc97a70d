import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from './idSet.js';

it('remembers what a set of texts would', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 })), (ids) => {
      const known = new IdSet();
      const expected = new Set<string>();
      for (const id of ids) {
        expect(known.add(id)).toBe(!expected.has(id));
        expected.add(id);
      }
      for (const id of ids) expect(known.has(id)).toBe(true);
    }),
  );
});

it('tells two hundred thousand ids apart that differ in one character', () => {
  const known = new IdSet();
  for (let number = 0; number < 200_000; number++) {
    if (!known.add(`J-${number}`)) throw new Error('two ids were taken for one');
  }
  expect(known.has('J-200000')).toBe(false);
  expect(known.has('J-199999')).toBe(true);
});
