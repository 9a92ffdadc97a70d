import { describe, expect, it } from 'vitest';
import { NEGATIVES } from '../../test/negatives.js';
import { worldResolver } from '../../test/kenyaResolver.js';

const matched = (texts: readonly string[], country?: string) =>
  texts.filter((text) => worldResolver().resolve(text, { country }).status === 'matched');

describe('texts that name no place', () => {
  it('are several hundred', () => {
    expect(NEGATIVES.length).toBeGreaterThan(400);
  });

  it('are not matched among all places of the world', () => {
    expect(matched(NEGATIVES)).toEqual([]);
  });

  it('are not matched where the country is known', () => {
    expect(matched(NEGATIVES, 'KE')).toEqual([]);
  });
});

describe('texts that do name one', () => {
  it.each([
    ['Kenyatta University, Nairobi', 'KE047'],
    ['Kosoywa Estate, near Nandi Hills Town, Nandi County', 'KE029'],
    ['Aunt in Nairobi', 'KE047'],
    ['USA', 'US'],
    ['usa', 'US'],
    ['CAN', 'CA'],
    ['KEN', 'KE'],
    ['London, UK', 'GB'],
    ['London, GB', 'GB'],
    ['Busia, Uganda', 'UG'],
    ['Busia UG', 'UG'],
    ['Busia Kenya', 'KE040'],
    ['Uganda, Busia', 'UG'],
    ['Lebanon Beirut', 'LB'],
    ['Saudi Arabia - Riyadh', 'SA'],
    ['Unknown, Kenya', 'KE'],
    ['Kenya, unknown', 'KE'],
    ['Bangladesh, Mombasa', 'KE001'],
  ])('%s lies in %s', (text, expected) => {
    const { tree } = worldResolver();
    const { place } = worldResolver().resolve(text);
    expect(place && (tree.contains(expected, place) || place.country === expected)).toBe(true);
  });

  it('does not take a place of another country for a name with a stated country', () => {
    expect(worldResolver().resolve('Naivasha, UK').reasons).toContain('outside-country');
  });
});
