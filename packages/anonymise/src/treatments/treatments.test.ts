import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { AttributePolicy } from '../policy/Policy.js';
import { chachaBlock, seededRandom } from '../random/seededRandom.js';
import { randomBelow, randomShare } from '../random/randomBelow.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import { treatColumns } from '../transform/treatColumns.js';
import { civilFromDays, daysFromCivil } from './civilDays.js';
import { microaggregate } from './microaggregate.js';
import { exchangeMatrix, postRandomise } from './postRandomise.js';
import { roundTo } from './roundTo.js';
import { topBottomCode } from './topBottomCode.js';

describe('single values', () => {
  it('are coded at top and bottom, and rounded with halves away from zero', () => {
    const code = topBottomCode({ treatment: 'top-bottom', top: 60, bottom: 5 });
    expect(['3', '5', '60', '61', 'n/a'].map(code)).toEqual(['< 5', '5', '60', '> 60', 'n/a']);
    expect(['2.5', '-2.5', '7', '-1', 'x'].map(roundTo(5))).toEqual(['5', '-5', '5', '0', 'x']);
    expect(roundTo(0.1)('0.31')).toBe('0.3');
  });
});

describe('civil days', () => {
  it('count through leap years and back', () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(civilFromDays(daysFromCivil(2024, 2, 28) + 1)).toBe('2024-02-29');
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const [year, month, day] = civilFromDays(days).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        return civilFromDays(days).startsWith('-') || daysFromCivil(year, month, day) === days;
      }),
    );
  });
});

function daysOf(text: string): number {
  return daysFromCivil(...(text.split('-').map(Number) as [number, number, number]));
}

function draw(seed: string): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 50 }, () => randomBelow(random, 7));
}

describe('date shift', () => {
  const attributes: AttributePolicy[] = [
    { column: 'key', role: 'identifier' },
    {
      column: 'from',
      role: 'quasi-identifier',
      treatments: [{ treatment: 'date-shift', by: 'key', days: 30 }],
    },
    {
      column: 'to',
      role: 'quasi-identifier',
      treatments: [{ treatment: 'date-shift', by: 'key', days: 30 }],
    },
  ];
  const policy = definePolicy({
    name: 'shift',
    purpose: 'test',
    attributes,
    models: [{ model: 'k-anonymity', k: 1 }],
  });
  const { table } = tableFromRows(
    ['key', 'from', 'to'],
    [
      ['a', '2022-01-10', '2022-03-10'],
      ['b', '2022-01-10', '2022'],
    ],
  );

  it('keeps intervals, moves every full date and leaves coarser ones', () => {
    const rows = tableToRows(treatColumns(table, policy, seededRandom('x')).table) as string[][];
    expect(daysOf(rows[0]?.[2] ?? '') - daysOf(rows[0]?.[1] ?? '')).toBe(59);
    expect(rows[0]?.[1]).not.toBe('2022-01-10');
    expect(rows[1]?.[2]).toBe('2022');
  });

  it('needs a source of randomness', () => {
    expect(() => treatColumns(table, policy, undefined)).toThrow(/no source/u);
  });
});

describe('microaggregation', () => {
  it('makes groups of k to 2k - 1 rows', () => {
    const values = fc.array(fc.float({ noNaN: true, min: -1e3, max: 1e3 }), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), (column, k) => {
        const sizes = new Map<number, number>();
        for (const group of microaggregate([Float64Array.from(column)], k)) {
          sizes.set(group, (sizes.get(group) ?? 0) + 1);
        }
        expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(Math.min(k, column.length));
        expect(Math.max(...sizes.values())).toBeLessThan(2 * k);
      }),
    );
  });

  it('puts near rows together', () => {
    const [low, high, alsoLow, alsoHigh] = microaggregate([Float64Array.of(1, 100, 2, 101)], 2);
    expect([low === alsoLow, high === alsoHigh, low === high]).toEqual([true, true, false]);
  });
});

describe('post-randomisation', () => {
  it('has a matrix of probabilities that keeps as asked and follows it', () => {
    const matrix = exchangeMatrix([6, 3, 1], 0.8);
    for (const row of matrix) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(matrix[0]).toEqual(
      [0.8, 0.2 * 0.75, 0.2 * 0.25].map((share) => expect.closeTo(share, 12) as number),
    );
    const codes = new Int32Array(20_000);
    const changed = postRandomise(codes, matrix, seededRandom('pram')).filter(
      (code) => code !== 0,
    ).length;
    expect(changed / 20_000).toBeCloseTo(0.2, 1);
    expect(exchangeMatrix([5], 0.1)).toEqual([[1]]);
  });
});

describe('seeded randomness', () => {
  it('is the ChaCha20 key stream', () => {
    // RFC 8439, appendix A.1, test vector 1: key, nonce and counter all zero.
    const block = chachaBlock(new Uint32Array(8), 0);
    expect([block[0], block[1], block[15]]).toEqual([0xade0b876, 0x903df1a0, 0x8665eeb2]);
  });

  it('repeats for a seed, differs between seeds and stays within bounds', () => {
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(new Set(draw('a'))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
    const share = randomShare(seededRandom('c'));
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThan(1);
  });
});
