import { describe, expect, it } from 'vitest';
import { isOpen } from './besieged.js';

describe('what an attack must leave open', () => {
  const count = { terms: [], upper: 5, width: 4 };

  it('is one, too: a wide interval that begins at two tells that there are several', () => {
    expect(isOpen({ low: 2, high: 10 }, { ...count, lower: 1 })).toBe(false);
    expect(isOpen({ low: 1, high: 5 }, { ...count, lower: 1 })).toBe(true);
    expect(isOpen({ low: 2, high: null }, { ...count, lower: 1 })).toBe(false);
    expect(isOpen({ low: 2, high: 10 }, count)).toBe(true);
  });

  it('is whole numbers inside the interval', () => {
    expect(isOpen({ low: 1.2, high: 9 }, { ...count, lower: 1 })).toBe(false);
    expect(isOpen({ low: 0.4, high: 4.9 }, { ...count, lower: 1 })).toBe(false);
    expect(isOpen({ low: 1 + 1e-9, high: 5 - 1e-9 }, { ...count, lower: 1 })).toBe(true);
  });
});
