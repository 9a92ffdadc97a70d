import { describe, expect, it } from 'vitest';
import { NameIndex } from '../match/NameIndex.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { crowdOf } from './crowdOf.js';
import type { RankedPlace } from './RankedPlace.js';

const place = (name: string): GazetteerPlace => ({
  id: name,
  name,
  country: 'KE',
  level: 'town',
  precisionKm: 1,
  population: 0,
  codes: {},
  aliases: [],
  publish: 'no',
});
const places = ['Maringo', 'Marongo', 'Majengo', 'Majengo'].map(place);
const names = new NameIndex(places);
const ranked = (...scores: number[]): RankedPlace[] =>
  scores.map((score, name) => ({
    place: places[name]!,
    hit: { name, kind: 'similar', similarity: score },
    score,
    parent: 0,
  }));

describe('crowdOf', () => {
  it('is least without rivals', () => {
    const [top] = ranked(0.95);
    expect(crowdOf([top!], [top!], names)).toBe(-6);
  });

  it('is 0 for one rival that is as near, and more for two', () => {
    const two = ranked(0.95, 0.95);
    expect(crowdOf(two, two.slice(0, 1), names)).toBeCloseTo(0);
    const three = ranked(0.95, 0.95, 0.95);
    expect(crowdOf(three, three.slice(0, 1), names)).toBeCloseTo(Math.log(2));
  });

  it('counts a name once, however many places bear it, and nothing far behind', () => {
    const four = ranked(0.95, 0.95, 0.95, 0.95);
    expect(crowdOf(four, four.slice(0, 1), names)).toBeCloseTo(Math.log(2));
    const far = ranked(0.95, 0.75);
    expect(crowdOf(far, far.slice(0, 1), names)).toBe(-6);
  });

  it('counts a rival less, the further it lies behind', () => {
    const near = ranked(0.95, 0.94);
    const behind = ranked(0.95, 0.88);
    expect(crowdOf(near, near.slice(0, 1), names)).toBeGreaterThan(
      crowdOf(behind, behind.slice(0, 1), names),
    );
  });
});
