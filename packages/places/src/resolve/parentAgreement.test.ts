import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';

const resolver = nearResolver();

describe('a ward that shares the name of its constituency', () => {
  it.each([
    ['Kikuyu Ward', ['Kiambu', 'Kikuyu'], 'adm3'],
    ['GANZE', ['Kilifi', 'Ganze'], 'adm3'],
    ['Changamwe', ['Mombasa', 'Changamwe'], 'adm3'],
    ['Kiambu', ['Kiambu'], 'adm2'],
  ] as const)('%s inside %s is the unit inside', (text, parent, level) => {
    const answer = resolver.resolve(text, { country: 'KE', parent });
    expect(answer.place?.level).toBe(level);
  });
});

describe('unit words', () => {
  it.each([
    ['Nairobi City County', 'KE047'],
    ['Kiambu Town Sub County', 'IEBC-C-117'],
  ])('%s names the unit, not its town', (text, id) => {
    expect(resolver.resolve(text, { country: 'KE' }).place?.id).toBe(id);
  });

  it('Murindat Ward is the ward Murindati, not a locality called Murindat', () => {
    const answer = resolver.resolve('Murindat Ward', { country: 'KE', parent: 'Nakuru' });
    expect(answer.place?.name).toBe('Murindati');
  });
});
