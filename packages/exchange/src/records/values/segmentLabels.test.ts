import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentLabels } from './segmentLabels.js';

const english = [
  'False job offer',
  'Social media',
  'Family member or relative',
  'Other',
  'Not known',
];

describe('segmentLabels', () => {
  it('reads labels that hold the separator', () => {
    expect(
      segmentLabels('False job offer Not known Family member or relative', english, [' ']),
    ).toEqual({
      kind: 'one',
      labels: [0, 4, 2],
    });
  });

  it('reads labels that hold "; " (industries of the HTCDS workbook)', () => {
    const labels = ['Households; goods and services', 'Households', 'Mining'];
    expect(segmentLabels('Households; goods and services; Mining', labels, ['; '])).toEqual({
      kind: 'one',
      labels: [0, 2],
    });
  });

  it('says when there are two ways', () => {
    expect(segmentLabels('a b', ['a b', 'a', 'b'], [' ']).kind).toBe('many');
  });

  it('takes two equal labels for one answer', () => {
    expect(segmentLabels('a', ['a', 'a'], [' '])).toEqual({ kind: 'one', labels: [0] });
  });

  it('does not take an answer twice', () => {
    expect(segmentLabels('Other Other', english, [' '])).toEqual({
      kind: 'none',
      labels: [3],
      rest: ['Other'],
    });
  });

  it('keeps what it can read and the rest', () => {
    expect(segmentLabels('Social media Boda boda Other', english, [' '])).toEqual({
      kind: 'none',
      labels: [1, 3],
      rest: ['Boda boda'],
    });
  });

  it('ends on hostile lists', () => {
    const labels = Array.from({ length: 60 }, (_, length) =>
      Array.from({ length: length + 1 }, () => 'a').join(' '),
    );
    expect(segmentLabels(`${'a '.repeat(400)}b`, labels, [' ']).kind).toBe('none');
  });

  it('finds every joining of distinct labels that share no word', () => {
    const labels = ['One thing', 'Two', 'Three more things', 'Four; five'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
        fc.constantFrom(' ', '; ', ', '),
        (chosen, separator) => {
          const text = chosen.map((index) => labels[index]).join(separator);
          expect(segmentLabels(text, labels, [separator])).toEqual({ kind: 'one', labels: chosen });
        },
      ),
    );
  });
});
