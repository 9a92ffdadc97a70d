import type { Issue } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { fieldNameOf } from './fieldNameOf.js';
import { placeLines } from './placeLines.js';
import { placeOf } from './placeOf.js';

const at = (path: string, location?: Issue['location']): Issue => ({
  rule: 'STOP-UNREACHED',
  severity: 'info',
  category: 'plausibility',
  path,
  ...(location === undefined ? {} : { location }),
});
const row = { file: 1, sheet: 1, row: 4 };

describe('placeOf', () => {
  it.each([
    [at('/journeys/0', row), 'file 1, sheet 1, row 4'],
    [at('/journeys/0'), '/journeys/0'],
    [at(''), 'the whole data set'],
  ])('is never empty', (issue, place) => {
    expect(placeOf(issue, 'en')).toBe(place);
    expect(placeOf(issue, 'sw')).not.toBe('');
  });
});

describe('fieldNameOf', () => {
  it.each([
    ['/journeys/0/stops/2', 'Stops 3'],
    ['/journeys/0/persons', 'Number of persons'],
    ['/journeys/0', ''],
    ['', ''],
  ])('of %s is %s', (path, name) => {
    expect(fieldNameOf(path, 'en')).toBe(name);
  });
});

describe('placeLines', () => {
  it('tells findings on one row apart by their field, and counts what is the same', () => {
    expect(
      placeLines(
        [
          at('/journeys/0/stops/1', row),
          at('/journeys/0/stops/2', row),
          at('/journeys/0', { file: 1, line: 2 }),
          at('/journeys/1', { file: 2 }),
          at('/journeys/1', { file: 2 }),
        ],
        'en',
      ),
    ).toEqual([
      'file 1, sheet 1, row 4, Stops 2',
      'file 1, sheet 1, row 4, Stops 3',
      'file 1, line 2',
      'file 2 x 2',
    ]);
  });

  it('shows a value beside its place', () => {
    expect(placeLines([at('/journeys/0', row)], 'en', () => 'bodaa')).toEqual([
      'file 1, sheet 1, row 4  [bodaa]',
    ]);
  });
});
