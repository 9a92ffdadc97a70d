import { describe, expect, it } from 'vitest';
import { Path } from './drafts/path.js';
import { Trail } from './trail.js';

describe('Trail', () => {
  const trail = new Trail();
  trail.add('journeys', {
    paths: [Path.root, Path.of('legs', 0, 'modes', 1)],
    positions: [{ row: 2 }, { sheet: 2, row: 3, column: 6 }],
  });
  trail.add('journeys', { paths: [], positions: [] });

  it('finds the cell of a value', () => {
    expect(trail.locate('/journeys/0/legs/0/modes/1')).toEqual({
      sheet: 2,
      row: 3,
      column: 6,
      cell: 'F3',
    });
  });

  it('falls back to the nearest value around it', () => {
    expect(trail.locate('/journeys/0/legs/0/modes')).toEqual({ row: 2 });
    expect(trail.locate('/journeys/0/legs/0/modes/1/x')).toMatchObject({ cell: 'F3' });
  });

  it('keeps the first cell of a value that was written twice', () => {
    const twice = new Trail();
    const path = Path.of('persons');
    twice.add('cases', {
      paths: [path, path],
      positions: [
        { row: 3, column: 2 },
        { row: 4, column: 9 },
      ],
    });
    expect(twice.locate('/cases/0/persons')).toMatchObject({ cell: 'B3' });
  });

  it.each(['', '/journeys', '/journeys/1/id', '/journeys/7', '/cases/0'])(
    'knows nothing of %j',
    (path) => {
      expect(trail.locate(path)).toBeUndefined();
    },
  );
});
