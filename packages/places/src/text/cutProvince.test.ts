import { describe, expect, it } from 'vitest';
import { cutProvince } from './cutProvince.js';

describe('cutProvince', () => {
  it.each([
    ['Garissa, North Eastern', 'Garissa'],
    ['Nakuru, Rift Valley, Kenya', 'Nakuru, Kenya'],
    ['Homa Bay, Nyanza Province', 'Homa Bay'],
    ['Kwale, Pwani', 'Kwale'],
  ])('takes the former province off %s', (text, left) => {
    expect(cutProvince(text, undefined)).toBe(left);
    expect(cutProvince(text, 'KE')).toBe(left);
  });

  it.each(['Rift Valley', 'Rift Valley, Kenya', 'Ukunda, Kwale', 'Nyanza'])('leaves %s', (text) => {
    expect(cutProvince(text, undefined)).toBe(text);
  });

  it('knows no Kenyan province in another country', () => {
    expect(cutProvince('Nyabisindu, Nyanza', 'RW')).toBe('Nyabisindu, Nyanza');
  });
});
