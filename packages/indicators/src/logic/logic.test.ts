import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { criteriaAt, criteriaIndex } from './criteriaIndex.js';
import { proportionBounds } from './fractionBounds.js';
import { proportionMembership, ratioMembership, type Populations } from './membership.js';
import { possibleOutcomes } from './outcomes.js';
import { and, atLeast, implies, not, or, xor, type Ternary } from './ternary.js';

const kleene = (value: boolean | null): Ternary => (value === null ? 1 : value ? 2 : 0);
const parse = (text: string | undefined): Ternary =>
  text === 'T' || text === '1' ? 2 : text === 'U' ? 1 : 0;
const rows = (file: string): string[][] =>
  readSharedText(`indicators/oracles/${file}`)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

function populations(cells: readonly string[]): Populations {
  const [initial, denominator, exclusion, exception, numerator, numeratorExclusion] =
    cells.map(parse);
  return {
    initial,
    denominator,
    exclusion,
    exception,
    numerator,
    numeratorExclusion,
  } as Populations;
}

describeWithSharedData('population truth tables', () => {
  it.each([
    ['populations-proportion.csv', proportionMembership, 'proportion'],
    ['populations-ratio.csv', ratioMembership, 'ratio'],
  ] as const)('%s: all 64 combinations', (file, membership, kind) => {
    const table = rows(file);
    expect(table.length).toBe(64);
    const outcomes = possibleOutcomes(kind);
    for (const row of table) {
      const criteria = populations(row.slice(0, 6));
      expect(membership(criteria)).toEqual(populations(row.slice(6, 12)));
      const below = row[12] === '1';
      const above = row[13] === '1';
      const mask = below ? (above ? 4 : 2) : above ? 8 : 1;
      expect(outcomes[criteriaIndex(criteria)]).toBe(mask);
    }
  });

  it('three-valued: all 729 combinations', () => {
    const table = rows('populations-proportion-three-valued.csv');
    expect(table.length).toBe(729);
    const outcomes = possibleOutcomes('proportion');
    const bit: Record<string, number> = { '00': 1, '10': 2, '11': 4 };
    for (const row of table) {
      const criteria = populations(row.slice(0, 6));
      expect(proportionMembership(criteria)).toEqual(populations(row.slice(6, 12)));
      const mask = (row[12] ?? '').split(/\W+/u).reduce((sum, name) => sum | (bit[name] ?? 0), 0);
      expect(outcomes[criteriaIndex(criteria)]).toBe(mask);
      expect(criteriaAt(criteriaIndex(criteria))).toEqual(criteria);
    }
  });

  it('Kleene tables and exists', () => {
    const oracle = JSON.parse(
      readSharedText('indicators/oracles/three-valued-logic.json'),
    ) as Record<
      string,
      {
        a: boolean | null;
        b: boolean | null;
        result: boolean | null;
        items: (boolean | null)[];
        atLeast: number;
      }[]
    >;
    const binary = { AND: and, OR: or, XOR: xor, IMPLIES: implies };
    for (const [name, operation] of Object.entries(binary))
      for (const row of oracle[name] ?? [])
        expect(operation(kleene(row.a), kleene(row.b))).toBe(kleene(row.result));
    for (const row of oracle['NOT'] ?? []) expect(not(kleene(row.a))).toBe(kleene(row.result));
    for (const row of oracle['existsAtLeast'] ?? []) {
      const certain = row.items.filter((item) => item === true).length;
      const open = row.items.filter((item) => item === null).length;
      expect(atLeast(certain, open, row.atLeast)).toBe(kleene(row.result));
    }
  });
});

describe('proportionBounds', () => {
  it('contain every completion and are reached', () => {
    const masks = [1, 2, 3, 4, 5, 6, 7];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...masks), { minLength: 1, maxLength: 6 }), (units) => {
        const counts = new Uint32Array(16);
        for (const mask of units) counts[mask] = (counts[mask] ?? 0) + 1;
        let least: number | null = null;
        let greatest: number | null = null;
        const walk = (index: number, numerator: number, denominator: number): void => {
          const mask = units[index];
          if (mask === undefined) {
            if (denominator === 0) return;
            const value = numerator / denominator;
            least = least === null ? value : Math.min(least, value);
            greatest = greatest === null ? value : Math.max(greatest, value);
            return;
          }
          if ((mask & 1) !== 0) walk(index + 1, numerator, denominator);
          if ((mask & 2) !== 0) walk(index + 1, numerator, denominator + 1);
          if ((mask & 4) !== 0) walk(index + 1, numerator + 1, denominator + 1);
        };
        walk(0, 0, 0);
        const bounds = proportionBounds(counts);
        expect([bounds.lowValue, bounds.highValue]).toEqual([least, greatest]);
      }),
      { numRuns: 500 },
    );
  });
});
