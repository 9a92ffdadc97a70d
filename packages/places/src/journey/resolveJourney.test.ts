import { describe, expect, it } from 'vitest';
import { nearResolver, worldResolver } from '../../test/kenyaResolver.js';
import { resolveJourney, type JourneyWay } from './resolveJourney.js';

const journey = (stops: string, ways: readonly JourneyWay[] = [], resolver = nearResolver()) =>
  resolveJourney(
    stops.split(' > ').map((text) => ({ text })),
    ways,
    resolver,
  ).stops;
const countries = (stops: string, ways: readonly JourneyWay[] = [], resolver = nearResolver()) =>
  journey(stops, ways, resolver)
    .map(({ place }) => place?.country ?? '?')
    .join(' ');

describe('resolveJourney', () => {
  it.each([
    ['Nairobi > Busia > Busia > Kampala', 'KE KE UG UG'],
    ['Kakamega > Mbale', 'KE KE'],
    ['Mbale > Kampala', 'UG UG'],
    ['Moshi > Meru > Arusha', 'TZ TZ TZ'],
    ['Isiolo > Moyale > Moyale > Addis Ababa', 'KE KE ET ET'],
  ])('%s lies in %s', (stops, expected) => {
    expect(countries(stops)).toBe(expected);
  });

  it('names the crossing, not one side in silence', () => {
    const [, namanga] = journey('Nairobi > Namanga > Arusha');
    expect(namanga?.reason).toBe('border-pair');
    expect(namanga?.crossing?.map(({ country, level }) => [country, level])).toEqual([
      ['KE', 'border_post'],
      ['TZ', 'border_post'],
    ]);
  });

  it('takes London for the estate by road from Nakuru and for the capital by air from Nairobi', () => {
    expect(countries('Nakuru > London', [{ modes: ['road'] }], worldResolver())).toBe('KE KE');
    expect(countries('Nairobi > London', [{ modes: ['air'] }], worldResolver())).toBe('KE GB');
  });

  it('does not leave a stop out to save a long way: a flight is supposed where no transport is said', () => {
    expect(countries('Kakuma > Nairobi > Malaba > Dubai', [], worldResolver())).toBe('KE KE KE AE');
  });

  it('keeps a gap where a stop is unknown', () => {
    const stops = journey('Nairobi > Xqzzw Pltk > Mombasa');
    expect(stops.map(({ place }) => place?.name)).toEqual(['Nairobi', undefined, 'Mombasa']);
    expect(stops[1]?.reason).toBe('unresolved');
  });

  it('does not overturn a stop that is certain alone, but says so', () => {
    const stops = journey('Kisumu > Riyadh, Saudi Arabia > Kakamega', [
      { modes: ['foot'] },
      { modes: ['foot'] },
    ]);
    expect(stops[1]?.place?.country).toBe('SA');
    expect(stops[1]?.reason).toBe('conflict');
  });

  it('answers an empty journey', () => {
    expect(resolveJourney([], [], nearResolver()).stops).toEqual([]);
  });
});
