import { NjiaError } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { nearResolver, worldResolver } from '../../test/kenyaResolver.js';
import { createResolver } from './createResolver.js';

const SPELLINGS =
  'Qwale Garisa Bungomma Wajiir Kilifii Migorri Bomett Lammu Isioloo Kiambuu Nairobbi Mombassa Kisummu Turkanna Nakurru Embuu'.split(
    ' ',
  );

describe('what is known around a name', () => {
  it.each(SPELLINGS)('a country that agrees makes %s no less sure', (text) => {
    const alone = worldResolver().resolve(text);
    const stated = worldResolver().resolve(text, { country: 'KE' });
    if (alone.place?.country !== 'KE') return;
    expect(stated.status).toBe('matched');
    expect(stated.place).toBe(alone.place);
  });

  it('reads a country by name and by its codes, and refuses what is none', () => {
    const busia = (country: string) => nearResolver().resolve('Busia', { country });
    for (const country of ['UG', 'ug', 'UGA', 'Uganda', ' uganda '])
      expect(busia(country).place).toMatchObject({ country: 'UG' });
    for (const country of ['XX', 'Zzyqx', 'K'])
      expect(busia(country)).toMatchObject({ status: 'unknown', reasons: ['unknown-country'] });
    expect(busia('').status).toBe('ambiguous');
  });

  it('does not follow a point that lies far from every place of the name', () => {
    const swapped = worldResolver().resolve('Kwale', { near: [-4.17, 39.45] });
    expect(swapped.candidates[0]?.place.country).toBe('KE');
  });

  it.each([
    'Nyanza',
    'Nyanza region',
    'Pwani',
    'Jimbo la Pwani',
    'Coast',
    'North Eastern',
    'Rift Valley',
    'Western',
    'Eastern',
    'Central',
  ])('%s is a former province where the data comes from Kenya', (text) => {
    const { status, region } = worldResolver().resolve(text);
    expect(status).toBe('not-a-place');
    expect(region?.code).toMatch(/^ke-/u);
  });

  it('answers empty cells and numbers, and refuses what is no gazetteer', () => {
    const resolve = (value: unknown) => nearResolver().resolve(value as string);
    expect(resolve(undefined).status).toBe('not-a-place');
    expect(resolve(null).status).toBe('not-a-place');
    expect(resolve(5).status).toBe('unknown');
    expect(() => createResolver({ gazetteers: ['kenya' as never] })).toThrow(NjiaError);
  });
});
