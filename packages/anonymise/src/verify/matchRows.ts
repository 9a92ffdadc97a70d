/** Released rows on one side, originals on the other, and which could stand behind which. */
export interface RowPairs {
  /** Number of rows of each distinct released row. */
  readonly sizes: ArrayLike<number>;
  /** Number of rows of each distinct original. */
  readonly capacities: ArrayLike<number>;
  /** For each distinct released row the distinct originals that it is true of. */
  readonly truths: readonly (ArrayLike<number> | undefined)[];
}

/**
 * Finds whether all released rows can be true at once: a different original behind each of them. One original that is
 * shown in many disguises is true of every one of them, and still is one. This is a greatest flow (Dinic 1970): first
 * everyone takes what is free; then whoever got nothing asks others to move, along the shortest chains.
 *
 * @param pairs - rows, originals, and what is true of what
 * @returns number of released rows that are left without an original of their own
 */
export function countUnmatched(pairs: RowPairs): number {
  const flow = startFlow(pairs);
  while (flow.missing() > 0 && flow.advance());
  return flow.missing();
}

interface Flow {
  /** Released rows that have no original yet. */
  readonly missing: () => number;
  /** Moves rows along the shortest chains; `false` when no chain is left, and never will be. */
  readonly advance: () => boolean;
}

function startFlow({ sizes, capacities, truths }: RowPairs): Flow {
  // One kind of array throughout: reading several kinds in one place is many times slower.
  const rows = sizes.length;
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    starts[row + 1] = at(starts, row) + (truths[row]?.length ?? 0);
  const links = at(starts, rows);
  const originalOf = new Int32Array(links);
  const rowOf = new Int32Array(links);
  for (let row = 0; row < rows; row++) {
    originalOf.set(truths[row] ?? [], at(starts, row));
    rowOf.fill(row, at(starts, row), at(starts, row + 1));
  }
  const behind = linksByOriginal(originalOf, capacities.length);
  const free = Int32Array.from(capacities);
  const open = Int32Array.from(sizes);
  const flow = new Int32Array(links);
  takeFree();

  /** Originals that few rows could have go first, each to the row that is left with the least choice. */
  function takeFree(): void {
    const choice = new Int32Array(rows);
    for (let link = 0; link < links; link++)
      choice[at(rowOf, link)] = at(choice, at(rowOf, link)) + at(free, at(originalOf, link));
    for (const original of byLinks(behind.starts)) {
      const count = at(free, original);
      const [from, to] = [at(behind.starts, original), at(behind.starts, original + 1)];
      for (let place = from; place < to; place++) {
        const row = at(rowOf, at(behind.links, place));
        choice[row] = at(choice, row) - count;
      }
      while (at(free, original) > 0) {
        let best = -1;
        for (let place = from; place < to; place++) {
          const link = at(behind.links, place);
          const row = at(rowOf, link);
          if (at(open, row) === 0) continue;
          const rival = best === -1 ? -1 : at(rowOf, best);
          if (rival === -1 || at(choice, row) * at(open, rival) < at(choice, rival) * at(open, row))
            best = link;
        }
        if (best === -1) break;
        const row = at(rowOf, best);
        const amount = Math.min(at(open, row), at(free, original));
        flow[best] = at(flow, best) + amount;
        free[original] = at(free, original) - amount;
        open[row] = at(open, row) - amount;
      }
    }
  }

  function advance(): boolean {
    const rowDepth = new Int32Array(rows).fill(-1);
    const originalDepth = new Int32Array(free.length).fill(-1);
    if (!measureDepths(rowDepth, originalDepth)) return false;
    const next = starts.slice();
    const nextBehind = behind.starts.slice();
    /** Passes up to `amount` on from a row; a chain is as deep as the search was. */
    const push = (row: number, amount: number): number => {
      for (; at(next, row) < at(starts, row + 1); next[row] = at(next, row) + 1) {
        const link = at(next, row);
        const original = at(originalOf, link);
        if (at(originalDepth, original) !== at(rowDepth, row) + 1) continue;
        const direct = Math.min(amount, at(free, original));
        if (direct > 0) {
          free[original] = at(free, original) - direct;
          flow[link] = at(flow, link) + direct;
          return direct;
        }
        const end = at(behind.starts, original + 1);
        for (
          ;
          at(nextBehind, original) < end;
          nextBehind[original] = at(nextBehind, original) + 1
        ) {
          const other = at(behind.links, at(nextBehind, original));
          const mover = at(rowOf, other);
          if (at(flow, other) === 0 || at(rowDepth, mover) !== at(originalDepth, original) + 1)
            continue;
          const moved = push(mover, Math.min(amount, at(flow, other)));
          if (moved === 0) continue;
          flow[other] = at(flow, other) - moved;
          flow[link] = at(flow, link) + moved;
          return moved;
        }
      }
      return 0;
    };
    for (let row = 0; row < rows; row++) {
      if (at(rowDepth, row) !== 0) continue;
      while (at(open, row) > 0) {
        const pushed = push(row, at(open, row));
        if (pushed === 0) break;
        open[row] = at(open, row) - pushed;
      }
    }
    return true;
  }

  /** Breadth first from the rows that lack an original; stops at the depth of the first free one. */
  function measureDepths(rowDepth: Int32Array, originalDepth: Int32Array): boolean {
    let layer: number[] = [];
    for (let row = 0; row < rows; row++)
      if (at(open, row) > 0) {
        rowDepth[row] = 0;
        layer.push(row);
      }
    for (let depth = 0; layer.length > 0; depth += 2) {
      const later: number[] = [];
      let found = false;
      for (const row of layer) {
        for (let link = at(starts, row); link < at(starts, row + 1); link++) {
          const original = at(originalOf, link);
          if (at(originalDepth, original) !== -1) continue;
          originalDepth[original] = depth + 1;
          if (at(free, original) > 0) found = true;
          // The chains end in this depth: nobody is asked to move on from here.
          if (found) continue;
          for (
            let place = at(behind.starts, original);
            place < at(behind.starts, original + 1);
            place++
          ) {
            const other = at(behind.links, place);
            const mover = at(rowOf, other);
            if (at(flow, other) === 0 || at(rowDepth, mover) !== -1) continue;
            rowDepth[mover] = depth + 2;
            later.push(mover);
          }
        }
      }
      if (found) return true;
      layer = later;
    }
    return false;
  }

  return { missing: () => open.reduce((sum, count) => sum + count, 0), advance };
}

/** Originals in the order of the number of their links. */
function byLinks(starts: Int32Array): Int32Array {
  const counts = starts.subarray(1).map((end, original) => end - at(starts, original));
  const places = new Int32Array(counts.reduce((most, count) => Math.max(most, count), 0) + 2);
  for (const count of counts) places[count + 1] = at(places, count + 1) + 1;
  for (let count = 1; count < places.length; count++)
    places[count] = at(places, count) + at(places, count - 1);
  const order = new Int32Array(counts.length);
  counts.forEach((count, original) => {
    order[at(places, count)] = original;
    places[count] = at(places, count) + 1;
  });
  return order;
}

/** The links of every original, one after another. */
function linksByOriginal(
  originalOf: Int32Array,
  originals: number,
): { readonly starts: Int32Array; readonly links: Int32Array } {
  const starts = new Int32Array(originals + 1);
  for (const original of originalOf) starts[original + 1] = at(starts, original + 1) + 1;
  for (let original = 0; original < originals; original++)
    starts[original + 1] = at(starts, original + 1) + at(starts, original);
  const next = starts.slice();
  const links = new Int32Array(originalOf.length);
  originalOf.forEach((original, link) => {
    links[at(next, original)] = link;
    next[original] = at(next, original) + 1;
  });
  return { starts, links };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}
