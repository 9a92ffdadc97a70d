import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { readCsv } from '../../test/readCsv.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import { equalDistance, hierarchicalDistance, orderedDistance } from './earthMover.js';

const salary = Float64Array.from({ length: 9 }, () => 1 / 9);
const natural = Int32Array.from({ length: 9 }, (_, code) => code);
const of = (...values: number[]): Float64Array => {
  return Float64Array.from({ length: 9 }, (_, code) =>
    values.includes(code + 3) ? 1 / values.length : 0,
  );
};

const only = (code: number): Float64Array =>
  Float64Array.from([0, 1, 2], (other) => (other === code ? 1 : 0));

describe('earth mover distances', () => {
  it("give Li's published values for salaries 3 to 11 thousand", () => {
    expect(orderedDistance(of(3, 4, 5), salary, natural)).toBeCloseTo(0.375, 12);
    expect(orderedDistance(of(6, 8, 11), salary, natural)).toBeCloseTo(1 / 6, 12);
  });

  it('are zero between equal distributions and symmetric for equal ground distance', () => {
    expect(equalDistance(salary, salary)).toBe(0);
    expect(equalDistance(of(3), of(4))).toBe(1);
    expect(equalDistance(of(3, 4), salary)).toBeCloseTo(equalDistance(salary, of(3, 4)), 15);
  });

  it('move mass inside a branch for less than across branches', () => {
    const rows = [
      ['a', 'A', '*'],
      ['b', 'A', '*'],
      ['c', 'C', '*'],
    ];
    const { hierarchy } = compileHierarchy({ kind: 'table', rows }, ['a', 'b', 'c']);
    expect(hierarchicalDistance(only(0), only(1), hierarchy)).toBe(0.5);
    expect(hierarchicalDistance(only(0), only(2), hierarchy)).toBe(1);
  });
});

describeWithSharedData('hierarchical distance on diseases', () => {
  it('gives the recomputed values of the three classes', () => {
    const { header, rows } = readCsv(
      readSharedText('anonymise/arx/test2_hierarchy_Disease.csv'),
      ';',
    );
    const data = readCsv(readSharedText('anonymise/arx/test2.csv'), ';').rows.map(
      (row) => row[3] as string,
    );
    const values = [...new Set(data)].sort();
    const { hierarchy } = compileHierarchy({ kind: 'table', rows: [header, ...rows] }, values);
    const share = (chosen: readonly string[]): Float64Array =>
      Float64Array.from(
        values,
        (value) => chosen.filter((other) => other === value).length / chosen.length,
      );
    const distances = [
      [0, 2, 7],
      [3, 4, 5],
      [1, 6, 8],
    ].map((at) => {
      return hierarchicalDistance(
        share(at.map((row) => data[row] as string)),
        share(data),
        hierarchy,
      );
    });
    expect(distances.map((value) => Math.round(value * 1e4) / 1e4)).toEqual([
      0.2593, 0.2963, 0.1852,
    ]);
  });
});
