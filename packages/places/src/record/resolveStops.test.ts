import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';
import { resolvePlaces } from './resolvePlaces.js';

const over = (crossing: string, from: string, to: string) => {
  const journey = {
    stops: [
      { id: 'a', place: { text: from } },
      { id: 'b', place: { text: to } },
    ],
    legs: [{ from: 'a', to: 'b', crossing: { place: { text: crossing } } }],
  };
  const { dataset, issues } = resolvePlaces({ journeys: [journey] }, nearResolver());
  return { place: dataset.journeys[0]?.legs[0]?.crossing.place, issues };
};

describe('crossings that legs state', () => {
  it.each([
    ['Busia', 'Nairobi', 'Kampala', 'KE'],
    ['Busia', 'Kampala', 'Nairobi', 'UG'],
    ['Namanga', 'Nairobi', 'Arusha', 'KE'],
    ['Mandera', 'Nairobi', 'Mogadishu', 'KE'],
    ['Lunga Lunga', 'Mombasa', 'Tanga', 'KE'],
  ])('%s between %s and %s is the post in %s', (crossing, from, to, country) => {
    const { place, issues } = over(crossing, from, to);
    expect(place).toMatchObject({ country, level: 'border_post', status: 'matched' });
    expect(issues).toEqual([]);
  });
});
