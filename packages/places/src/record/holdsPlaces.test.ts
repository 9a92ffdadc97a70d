import { expect, it } from 'vitest';
import { holdsPlaces } from './holdsPlaces.js';

it('finds a place wherever the format allows one', () => {
  expect(
    holdsPlaces({ journeys: [{ id: 'j', stops: [{ id: 's', place: { text: 'Busia' } }] }] }),
  ).toBe(true);
  expect(holdsPlaces({ cases: [{ id: 'c', recruitment: { place: { country: 'KE' } } }] })).toBe(
    true,
  );
});

it('passes over everything else', () => {
  expect(
    holdsPlaces({ standard: 'njia', cases: [{ id: 'c' }, null, 7], other: [{ place: {} }] }),
  ).toBe(false);
});
