import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './distanceKm.js';
import { legGeometry } from './legGeometry.js';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe('distanceKm', () => {
  it('knows the way from Nairobi to Mombasa and to Dubai', () => {
    expect(distanceKm([36.817, -1.283], [39.667, -4.05])).toBeCloseTo(441, -1);
    expect(distanceKm([36.817, -1.283], [55.3, 25.27])).toBeCloseTo(3550, -2);
  });
});

describe('legGeometry', () => {
  it('draws short legs straight', () => {
    expect(legGeometry([36.8, -1.3], [35.3, 0.5])).toEqual({
      type: 'LineString',
      coordinates: [
        [36.8, -1.3],
        [35.3, 0.5],
      ],
    });
  });

  it('bends long legs and keeps their ends', () => {
    const line = legGeometry([36.8, -1.3], [46.7, 24.7]);
    expect(line.type).toBe('LineString');
    const points = line.coordinates as number[][];
    expect(points.length).toBeGreaterThan(16);
    expect([points[0], points[points.length - 1]]).toEqual([
      [36.8, -1.3],
      [46.7, 24.7],
    ]);
  });

  it('cuts at the antimeridian', () => {
    const line = legGeometry([178, -18], [-178, -18]);
    expect(line.type).toBe('MultiLineString');
    const [west, east] = line.coordinates as number[][][];
    expect(west?.[west.length - 1]?.[0]).toBe(180);
    expect(east?.[0]?.[0]).toBe(-180);
  });

  it('never jumps more than half the globe and never leaves it', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const line = legGeometry(from, to);
        const parts = (
          line.type === 'LineString' ? [line.coordinates] : line.coordinates
        ) as number[][][];
        for (const part of parts)
          part.forEach((point, at) => {
            expect(Math.abs(point[0] ?? 0)).toBeLessThanOrEqual(180);
            expect(Math.abs(point[1] ?? 0)).toBeLessThanOrEqual(90);
            const before = part[at - 1];
            if (before)
              expect(Math.abs((point[0] ?? 0) - (before[0] ?? 0))).toBeLessThanOrEqual(180);
          });
      }),
      { numRuns: 300 },
    );
  });
});
