import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';

const resolve = (text: string) => nearResolver().resolve(text);

describe('a place outside the county that the same text states', () => {
  it.each([
    'Ukunda, Mombasa County',
    'Thika, Nairobi',
    'Malaba, Kisumu',
    'Kitengela, Nairobi, Kenya',
  ])('is said and not accepted: %s', (text) => {
    const { status, reasons } = resolve(text);
    expect(reasons).toContain('parent-disagrees');
    expect(status).toBe('ambiguous');
  });

  it.each([
    'Ukunda, Kwale',
    'Eastleigh, Nairobi',
    'Busia/Kisumu',
    'Ukunda, near Mombasa',
    'Mombasa, Nairobi',
    'Kakuma, Turkana, Kenya',
  ])('is not found where nothing contradicts: %s', (text) => {
    expect(resolve(text).reasons).not.toContain('parent-disagrees');
  });
});
