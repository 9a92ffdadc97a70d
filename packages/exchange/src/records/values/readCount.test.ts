import type { Count } from '@njia/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../tables/cell.js';
import { readCount } from './readCount.js';

describe('readCount', () => {
  it.each<[Cell, Count | undefined]>([
    [6, { kind: 'exact', value: 6 }],
    [0, { kind: 'exact', value: 0 }],
    ['  Mbili ', { kind: 'exact', value: 2 }],
    ['3 – 5 girls', { kind: 'interval', min: 3, max: 5 }],
    ['<5', { kind: 'censored', below: 5 }],
    ['takriban 20', { kind: 'estimate', value: 20 }],
    ['1.5', undefined],
    [1.5, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [true, undefined],
    ['several', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j', (cell, expected) => {
    expect(readCount(cell)).toEqual(expected);
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCount(text)));
  });
});
