import type { CountedNode } from './CountedNode.js';

/** All cells of all nodes, numbered through, and the sums that tie them together. */
export interface Sums {
  /** Persons a cell. */
  readonly counts: readonly number[];
  /** Position of the node of each cell. */
  readonly nodeOf: readonly number[];
  /** Number of the first cell of each node. */
  readonly starts: readonly number[];
  /** Each sum: the cell that is the sum, then its parts. */
  readonly sums: readonly (readonly number[])[];
  /** For each cell the sums it stands in. */
  readonly sumsOf: readonly (readonly number[])[];
}

/**
 * Ties nodes together: every cell of a coarser node is the sum of the cells of a finer one that lie in it. Sums that follow
 * from others, over a node between the two, are left out.
 *
 * @param nodes - the counted nodes
 * @returns cells and sums
 */
export function tieSums(nodes: readonly CountedNode[]): Sums {
  const starts: number[] = [];
  const counts: number[] = [];
  const nodeOf: number[] = [];
  nodes.forEach((node, at) => {
    starts.push(counts.length);
    for (const count of node.counts) {
      counts.push(count);
      nodeOf.push(at);
    }
  });
  const sums: number[][] = [];
  nodes.forEach((fine, from) => {
    nodes.forEach((coarse, to) => {
      if (from === to || !isCoarser(coarse, fine)) return;
      const between = nodes.some(
        (other, at) =>
          at !== from && at !== to && isCoarser(coarse, other) && isCoarser(other, fine),
      );
      if (between) return;
      const first = sums.length;
      for (let cell = 0; cell < coarse.counts.length; cell++)
        sums.push([(starts[to] as number) + cell]);
      fine.firstRow.forEach((row, cell) => {
        const above = coarse.cellOf[row] as number;
        (sums[first + above] as number[]).push((starts[from] as number) + cell);
      });
    });
  });
  const sumsOf: number[][] = counts.map(() => []);
  sums.forEach((cells, at) => {
    for (const cell of cells) (sumsOf[cell] as number[]).push(at);
  });
  return { counts, nodeOf, starts, sums, sumsOf };
}

function isCoarser(coarse: CountedNode, fine: CountedNode): boolean {
  return coarse.columns.every(({ column, level }) =>
    fine.columns.some((entry) => entry.column === column && entry.level <= level),
  );
}
