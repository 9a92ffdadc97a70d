import { describe, expect, it } from 'vitest';
import { nearResolver, worldResolver } from '../../test/kenyaResolver.js';
import type { JourneyWay } from './JourneyWay.js';
import { resolveJourney } from './resolveJourney.js';

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

  it.each([
    ['Nairobi > London', []],
    ['Nairobi > London', ['sea']],
    ['Garissa > London', []],
    ['Mombasa > Bangladesh', []],
    ['Nairobi > Luanda', []],
    ['Eastleigh > London', []],
    ['Maua > Doha', ['air']],
    ['Yala > Bangkok', ['air']],
    ['Bondo > Goma', []],
    ['Wamba > Juba', []],
    ['Jericho > Beirut', []],
  ] as const)('leaves open what %s by %j cannot tell apart', (stops, modes) => {
    const open = journey(stops, [{ modes }], worldResolver()).filter(
      ({ alone }) => alone.status !== 'matched',
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.map(({ place, reason }) => [place, reason])).toEqual(
      open.map(() => [undefined, 'unresolved']),
    );
  });

  it('does not make a place of words about a person', () => {
    const [first] = journey('Mama Njeri house Gikambura > Doha', [{ modes: ['air'] }]);
    expect(first?.place).toBeUndefined();
  });

  it.each([
    ['Nairobi > Kampala', 'Busia', 'KE UG'],
    ['Kampala > Nairobi', 'Malaba', 'UG KE'],
    ['Nairobi > Mogadishu', 'Mandera', 'KE SO'],
    ['Mombasa > Tanga', 'Lunga Lunga', 'KE TZ'],
    ['Migori > Mwanza', 'Isebania', 'KE TZ'],
  ])('%s over %s crosses at the posts of both sides', (stops, crossing, countries) => {
    const texts = stops.split(' > ').map((text) => ({ text }));
    const found = resolveJourney(texts, [{ crossing }], nearResolver()).crossings.get(0);
    expect(found?.crossing?.map(({ country }) => country).join(' ')).toBe(countries);
    expect(found?.crossing?.every(({ level }) => level === 'border_post')).toBe(true);
    expect(found?.place).toBe(found?.crossing?.[0]);
  });

  it('knows the one side of a crossing on the way to a third country, and no crossing elsewhere', () => {
    const texts = [{ text: 'Nairobi' }, { text: 'Dubai' }];
    const over = (crossing: string) =>
      resolveJourney(texts, [{ crossing }], nearResolver()).crossings.get(0);
    expect(over('Malaba')?.place).toMatchObject({ country: 'KE', level: 'border_post' });
    expect(over('Malaba')?.crossing).toBeUndefined();
    expect(over('Zzyqx')).toBeUndefined();
  });

  it('answers an empty journey', () => {
    expect(resolveJourney([], [], nearResolver())).toEqual({
      stops: [],
      crossings: new Map(),
      margin: Infinity,
    });
  });
});
