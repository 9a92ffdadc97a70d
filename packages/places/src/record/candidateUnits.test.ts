import { expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';
import { candidateUnits } from './candidateUnits.js';

const unitsOf = (text: string): string => {
  const resolver = nearResolver();
  return candidateUnits(resolver.resolve(text).candidates, resolver.tree);
};

it('says in codes where the candidates lie, no name among them', () => {
  expect(unitsOf('Busia')).toMatch(/^KE040, /u);
  expect(unitsOf('Busia')).not.toMatch(/busia/iu);
});

it('names at most three units, and none for no candidates', () => {
  expect(unitsOf('Majengo').split(', ').length).toBeLessThanOrEqual(3);
  expect(candidateUnits([], nearResolver().tree)).toBe('');
});
