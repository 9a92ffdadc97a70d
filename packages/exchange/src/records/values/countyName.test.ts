import { describe, expect, it } from 'vitest';
import { countyName } from './countyName.js';

describe('countyName', () => {
  it.each([
    ['KE001', 'Mombasa'],
    ['KE040', 'Busia'],
    ['KE047', 'Nairobi'],
    ['KE048', 'KE048'],
    ['Busia', 'Busia'],
  ])('reads %s', (text, name) => {
    expect(countyName(text)).toBe(name);
  });
});
