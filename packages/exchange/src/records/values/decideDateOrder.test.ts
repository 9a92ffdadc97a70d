import { describe, expect, it } from 'vitest';
import { decideDateOrder } from './decideDateOrder.js';

describe('decideDateOrder', () => {
  it.each([
    [['03/04/2026', '13/04/2026'], { order: 'dmy', shown: true }],
    [['03/04/2026', '04/13/2026'], { order: 'mdy', shown: true }],
    [['03/04/2026', null, 5], { order: 'dmy', shown: false }],
    [['13/04/2026', '04/13/2026'], { order: 'dmy', shown: false }],
  ])('decides %j', (cells, expected) => {
    expect(decideDateOrder(cells, 'dmy')).toEqual(expected);
  });
});
