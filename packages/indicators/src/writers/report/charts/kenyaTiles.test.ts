import { kenyanCounties } from '@njia/schema';
import { expect, it } from 'vitest';
import { kenyaTiles } from './kenyaTiles.js';

it('has one tile for each county', () => {
  expect(Object.keys(kenyaTiles.tiles).sort()).toEqual(Object.keys(kenyanCounties).sort());
  const places = Object.values(kenyaTiles.tiles).map((tile) => tile.join());
  expect(new Set(places).size).toBe(47);
});

it('keeps the directions', () => {
  const at = (code: string): readonly [number, number] => kenyaTiles.tiles[code]!;
  const [turkana, mandera, mombasa, busia, nairobi] = [
    at('KE023'),
    at('KE009'),
    at('KE001'),
    at('KE040'),
    at('KE047'),
  ];
  expect(turkana[0]).toBeLessThan(mandera[0]);
  expect(busia[0]).toBeLessThan(nairobi[0]);
  expect(mandera[1]).toBeLessThan(nairobi[1]);
  expect(nairobi[1]).toBeLessThan(mombasa[1]);
});
