import { describe, expect, it } from 'vitest';
import { splitPlaces } from './splitPlaces.js';

describe('splitPlaces', () => {
  it.each([
    ['Busia, Malaba', ['Busia', 'Malaba']],
    ['Namanga > Arusha', ['Namanga', 'Arusha']],
    ['Namanga -> Arusha -> Dar es Salaam', ['Namanga', 'Arusha', 'Dar es Salaam']],
    ['Kampala, Uganda; Juba', ['Kampala, Uganda', 'Juba']],
    ['Kenya, Uganda', ['Kenya', 'Uganda']],
    ['Busia - Malaba - Kampala', ['Busia', 'Malaba', 'Kampala']],
    ['1. Busia 2. Malaba', ['Busia', 'Malaba']],
    ['Busia kisha Kampala', ['Busia', 'Kampala']],
    ['Taita-Taveta', ['Taita-Taveta']],
    ['Busia\nMalaba', ['Busia', 'Malaba']],
  ])('cuts %j', (text, places) => {
    expect(splitPlaces(text)).toEqual({ places, none: false });
  });

  it.each(['None', 'hakuna', 'Moja kwa moja', 'Direct'])(
    'hears that there were none in %j',
    (text) => {
      expect(splitPlaces(text)).toEqual({ places: [], none: true });
    },
  );
});
