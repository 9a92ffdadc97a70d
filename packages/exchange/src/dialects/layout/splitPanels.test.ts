import { describe, expect, it } from 'vitest';
import { knownHeading } from '../../mapping/matchHeading.js';
import type { Cell } from '../../tables/cell.js';
import { splitPanels } from './splitPanels.js';

const rowsOf = (rows: readonly (readonly Cell[])[]) =>
  rows.flatMap((cells, index) =>
    cells.some((cell) => cell !== null) ? [{ row: index + 1, cells }] : [],
  );
const split = (rows: readonly (readonly Cell[])[]) =>
  splitPanels(rowsOf(rows), (text) => knownHeading(text) !== undefined).map((panel) =>
    panel.map(({ row, cells }) => [row, ...cells.filter((cell) => cell !== null)]),
  );

const left = ['Ref', 'Origin', 'Destination'];

describe('splitPanels', () => {
  it('cuts where the right side repeats the first heading of the left', () => {
    expect(
      split([
        [...left, null, 'Ref', 'From', 'To'],
        ['A', 'Busia', 'Juba', null, 'A', 'Busia', 'Malaba'],
      ]),
    ).toEqual([
      [
        [1, ...left],
        [2, 'A', 'Busia', 'Juba'],
      ],
      [
        [1, 'Ref', 'From', 'To'],
        [2, 'A', 'Busia', 'Malaba'],
      ],
    ]);
  });

  it('cuts where headings stand on different rows', () => {
    const panels = split([
      [...left, null, null, null],
      ['A', 'Busia', 'Juba', null, 'Summary', null],
      ['B', 'Moyale', 'Juba', null, 'County', 'Total'],
      ['C', 'Kwale', 'Juba', null, 'Busia', 1],
    ]);
    expect(panels).toHaveLength(2);
    expect(panels[1]).toEqual([
      [2, 'Summary'],
      [3, 'County', 'Total'],
      [4, 'Busia', 1],
    ]);
  });

  it('cuts where the right side goes on after the left, or has its own total', () => {
    expect(
      split([
        [...left, null, 'Item', 'Cost'],
        ['A', 'Busia', 'Juba', null, 'Pens', 100],
        [null, null, null, null, 'Paper', 50],
      ]),
    ).toHaveLength(2);
    expect(
      split([
        [...left, null, 'County', 'Cases'],
        ['A', 'Busia', 'Juba', null, 'Busia', 1],
        ['B', 'Moyale', 'Juba', null, 'Total', 1],
        ['C', 'Kwale', 'Juba', null, null, null],
      ]),
    ).toHaveLength(2);
  });

  it('leaves one table with a blank column, a note or group headings whole', () => {
    const whole = (rows: readonly (readonly Cell[])[]) => expect(split(rows)).toHaveLength(1);
    whole([
      [...left, null, 'Transport', 'Persons'],
      ['A', 'Busia', 'Juba', null, 'bus', 1],
      ['B', 'Moyale', 'Juba', null, null, null],
    ]);
    whole([
      [...left, null, 'checked by the office'],
      ['A', 'Busia', 'Juba', null, null],
    ]);
    whole([
      ['Way', null, null, null, 'Follow-up', null],
      [...left, null, 'Visited', 'Outcome'],
      ['A', 'Busia', 'Juba', null, 'yes', 'safe'],
      ['B', 'Moyale', 'Juba', null, null, null],
    ]);
    whole([left, ['A', 'Busia', 'Juba']]);
  });
});
