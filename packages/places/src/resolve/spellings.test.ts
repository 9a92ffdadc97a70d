import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';

const first = (text: string, country = 'KE') =>
  nearResolver().resolve(text, { country }).candidates[0]?.place.name;

describe('spellings', () => {
  it.each([
    ['Mchks', 'Machakos'],
    ['Ksm', 'Kisumu'],
    ['Krcho', 'Kericho'],
    ['Mombassa', 'Mombasa'],
    ['Kakamenga', 'Kakamega'],
    ['Nakulu', 'Nakuru'],
    ['Mumbasa', 'Mombasa'],
    ['Kilfi', 'Kilifi'],
    ['Kajiyado', 'Kajiado'],
    ['Kitwi', 'Kitui'],
  ])('%s is %s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  it('takes letters without a vowel for the consonants of a name, never as certain', () => {
    expect(nearResolver().resolve('Mchks', { country: 'KE' }).status).toBe('ambiguous');
  });

  it('finds a name by one of its words', () => {
    const { candidates } = nearResolver().resolve('Hagadera', { country: 'KE', level: 'camp' });
    expect(candidates[0]?.place.name).toContain('Hagadera');
  });
});

describe('a name like one in the stated country', () => {
  it('is not given up for the same letters in another language far away', () => {
    expect(nearResolver().resolve('Ganzi', { country: 'KE' }).candidates[0]?.place.country).toBe(
      'KE',
    );
  });

  it('is said to lie outside where it is well known there', () => {
    const { reasons, candidates } = nearResolver().resolve('Dubai', { country: 'KE' });
    expect(reasons).toContain('outside-country');
    expect(candidates[0]?.place.country).toBe('AE');
  });
});
