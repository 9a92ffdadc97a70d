import { describe, expect, it } from 'vitest';
import type { Reading } from '../records/reading.js';
import { combineReadings } from './combineReadings.js';

const reading = (file: number, journeys: number): Reading => ({
  dialect: 'test',
  evidence: [],
  dataset: {
    standard: 'njia',
    journeys: Array.from({ length: journeys }, (_, index) => ({ id: `${file}-${index}` })),
  },
  sourceMap: { locate: (path) => ({ row: Number(path.split('/')[2]) + 2 }) },
  issues: [],
  skipped: [],
});

describe('combineReadings', () => {
  const combined = combineReadings([reading(1, 2), reading(2, 0), reading(3, 3)]);

  it('joins tables in the order of the files and keeps the head', () => {
    expect(combined.dataset).toEqual({
      standard: 'njia',
      journeys: ['1-0', '1-1', '3-0', '3-1', '3-2'].map((id) => ({ id })),
    });
  });

  it('finds the cell of a value in the file it came from', () => {
    expect(combined.locate('/journeys/1/id')).toEqual({ file: 1, row: 3 });
    expect(combined.locate('/journeys/2/id')).toEqual({ file: 3, row: 2 });
    expect(combined.locate('/journeys/4')).toEqual({ file: 3, row: 4 });
  });

  it('moves paths of one reading into the joined data set', () => {
    expect(combined.pathIn(2, '/journeys/1/legs/0')).toBe('/journeys/3/legs/0');
    expect(combined.pathIn(0, '')).toBe('');
  });
});
