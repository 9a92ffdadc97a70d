import { describe, expect, it } from 'vitest';
import { typedPoint } from './typedPoint.js';

describe('typedPoint', () => {
  it.each([
    ['-1.28, 36.82', [36.82, -1.28]],
    ['(-1.28; 36.82)', [36.82, -1.28]],
    ['1.28 S, 36.82 E', [36.82, -1.28]],
    ['36.82 E 1.28 S', [36.82, -1.28]],
    ['136.82,-1.28', [136.82, -1.28]],
    ['-1,28; 36,82', [36.82, -1.28]],
    ['S 1.28 E 36.82', [36.82, -1.28]],
    ['lat -1.28 lon 36.82', [36.82, -1.28]],
    ['Longitude: 36.82, Latitude: -1.28', [36.82, -1.28]],
    ['1°17\'11"S 36°49\'2"E', [36.817222, -1.286389]],
  ])('reads %s', (text, [lon, lat]) => {
    const point = typedPoint(text);
    expect(point?.kind).toBe('coordinates');
    expect(point?.position?.[0]).toBeCloseTo(lon as number, 4);
    expect(point?.position?.[1]).toBeCloseTo(lat as number, 4);
  });

  it('says when the order of a pair is unsure', () => {
    expect(typedPoint('36.82,-1.28')?.orderUnsure).toBe(true);
    expect(typedPoint('1.28 S, 36.82 E')?.orderUnsure).toBeUndefined();
  });

  it.each([
    ['6GCRPR6C+24 Nairobi', 'plus-code'],
    ['https://maps.google.com/?q=-1.28,36.82', 'map-link'],
    ['goo.gl/maps/abc', 'map-link'],
    ['999.5, 888.5', 'coordinates'],
  ])('recognises %s', (text, kind) => {
    expect(typedPoint(text)?.kind).toBe(kind);
  });

  it.each(['Githurai 45', 'Kakuma 1', '3 4', 'Nairobi', 'Route 2, Busia', ''])(
    'leaves %j alone',
    (text) => {
      expect(typedPoint(text)).toBeUndefined();
    },
  );
});
