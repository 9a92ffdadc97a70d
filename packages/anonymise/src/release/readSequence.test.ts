import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSequence } from './readSequence.js';
import { renderSequence } from './renderSequence.js';

it('reads back what was written, whatever the stops hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', '|', '\\', 'e', ' ') }), { minLength: 1 }),
      (stops) => {
        expect(readSequence(renderSequence(stops))).toEqual(stops);
      },
    ),
  );
  expect(readSequence('')).toEqual([]);
  expect(readSequence('KE-01|KE-47')).toEqual(['KE-01', 'KE-47']);
});
