import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { loadSolver } from '../solver/loadSolver.js';
import { countExposed } from '../verify/countExposed.js';
import type { HiddenCounts } from '../verify/HiddenCounts.js';
import { besiege } from './besiege.js';
import type { Sums } from './tieSums.js';

type Place = readonly [row: number, column: number];

/** A table with all of its totals: cells row by row, then row totals, column totals. */
function tableSums(table: readonly (readonly number[])[]): Sums & { at: (place: Place) => number } {
  const width = table[0]?.length ?? 0;
  const at = ([row, column]: Place): number => row * width + column;
  const counts = table.flat();
  const sums: number[][] = [];
  table.forEach((row, place) => {
    counts.push(row.reduce((sum, count) => sum + count, 0));
    sums.push([counts.length - 1, ...row.map((_, column) => at([place, column]))]);
  });
  for (let column = 0; column < width; column++) {
    counts.push(table.reduce((sum, row) => sum + (row[column] as number), 0));
    sums.push([counts.length - 1, ...table.map((_, row) => at([row, column]))]);
  }
  return { counts, sums, nodeOf: [], starts: [], sumsOf: [], at };
}

/** What the gate makes of the same: hidden cells only, and what their sums leave over. */
function asGate({ counts, sums }: Sums, hidden: readonly number[], cell: number): HiddenCounts {
  return {
    truth: hidden.map((each) => counts[each] as number),
    small: [hidden.indexOf(cell)],
    equations: sums.flatMap(([whole = -1, ...parts]) => {
      const terms = parts
        .filter((part) => hidden.includes(part))
        .map((part) => [hidden.indexOf(part), 1] as const);
      const shown = parts
        .filter((part) => !hidden.includes(part))
        .reduce((sum, part) => sum + (counts[part] as number), 0);
      return terms.length === 0 ? [] : [{ terms, constant: (counts[whole] as number) - shown }];
    }),
  };
}

/** The greatest value that an attacker must think possible: by the maker, and by the gate. */
async function highest(
  table: readonly (readonly number[])[],
  suppressed: readonly Place[],
  cell: Place,
  upTo: number,
): Promise<{ maker: boolean[]; gate: boolean[] }> {
  const solver = await loadSolver();
  const sums = tableSums(table);
  const hidden = suppressed.map(sums.at);
  const marks = Uint8Array.from(sums.counts, (_, each) => Number(hidden.includes(each)));
  const target = sums.at(cell);
  // At the bound itself the attack fails, one above it succeeds.
  return {
    maker: [upTo, upTo + 1].map((k) => besiege(sums, marks, [target], k, solver).length > 0),
    gate: [upTo, upTo + 1].map((k) => countExposed(asGate(sums, hidden, target), k, solver) > 0),
  };
}

describe('the attack on hidden cells', () => {
  it('finds a cell that follows by subtraction', async () => {
    const table = [
      [2, 20],
      [30, 40],
    ];
    const { maker, gate } = await highest(table, [[0, 0]], [0, 0], 2);
    expect([maker, gate]).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});

interface Example {
  readonly table: readonly (readonly number[])[];
  readonly suppressed: readonly Place[];
  readonly extra_suppression?: Place;
  readonly bounds?: readonly Bound[];
  readonly bounds_before?: readonly Bound[];
  readonly bounds_after?: readonly Bound[];
}
interface Bound {
  readonly cell: Place;
  readonly up: number;
}

describeWithSharedData('published intervals of suppressed cells', () => {
  it('are met exactly, by the maker and by the gate', async () => {
    const examples = JSON.parse(
      readSharedText('anonymise/tables/suppression-bounds.json'),
    ) as Record<string, Example>;
    let checked = 0;
    for (const example of Object.values(examples)) {
      const { table, suppressed, extra_suppression: extra } = example;
      const cases: [readonly Place[], readonly Bound[]][] = [
        [suppressed, example.bounds ?? example.bounds_before ?? []],
        [extra === undefined ? [] : [...suppressed, extra], example.bounds_after ?? []],
      ];
      for (const [hidden, bounds] of cases) {
        for (const { cell, up } of bounds) {
          expect([cell, await highest(table, hidden, cell, up)]).toEqual([
            cell,
            { maker: [false, true], gate: [false, true] },
          ]);
          checked++;
        }
      }
    }
    expect(checked).toBe(23);
  });
});
