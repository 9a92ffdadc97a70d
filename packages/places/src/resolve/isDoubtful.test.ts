import { describe, expect, it } from 'vitest';
import { worldResolver } from '../../test/kenyaResolver.js';

describe('names that stay open although one place bears them', () => {
  it.each([
    'Soweto',
    'Githurai',
    'Keiyo',
    'Joska',
    'Gikambura',
    'Merille',
    'Madina',
    'Pemba',
    'Bongo',
    'Uhuru',
    'Old Town',
    'Town centre',
    'Jomo Kenyatta',
  ])('%s', (text) => {
    expect(worldResolver().resolve(text).status).not.toBe('matched');
  });

  it('believes a county that is stated against the county of the name', () => {
    const { candidates } = worldResolver().resolve('Samburu, Kwale');
    const { tree } = worldResolver();
    expect(candidates[0] && tree.firstLevel(candidates[0].place)?.id).toBe('KE002');
  });

  it('keeps Lake Turkana a lake', () => {
    expect(worldResolver().resolve('Lake Turkana').region?.code).toBe('lake-turkana');
  });
});
