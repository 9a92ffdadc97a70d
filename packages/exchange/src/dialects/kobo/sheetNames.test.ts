import { describe, expect, it } from 'vitest';
import { sheetNames } from './sheetNames.js';

describe('sheetNames', () => {
  it.each([
    ['leg', 'leg'],
    ['Journey record (test) for civil society organisations', 'Journey record (test) for ci...'],
    ['a/b [c]: d?', 'a_b _c__ d_'],
    ["'quoted'", '_quoted_'],
    ['x'.repeat(31), 'x'.repeat(31)],
  ])('names %s', (title, name) => {
    expect(sheetNames(title)[0]).toBe(name);
  });

  it('knows the endings of names taken before', () => {
    const names = sheetNames('Journey record (test) for civil society organisations');
    expect(names[1]).toBe('Journey record (test) fo... (1)');
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});
