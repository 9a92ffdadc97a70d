import type { Frame } from '../classes/Frame.js';
import { misuse } from '../error/misuse.js';
import type { ClassModel } from '../models/ClassModel.js';
import { normalisedWeights } from '../utility/lossMetric.js';
import type { Steps } from '../steps/Steps.js';
import { columnTotals } from '../utility/columnTotals.js';
import { borrowRows, type Placement } from './borrowRows.js';
import { classCheck } from './classCheck.js';
import { enoughRows } from './enoughRows.js';
import { freezeBand } from './freezeBand.js';
import { type Grouping, groupPool } from './groupPool.js';
import { type Alternative, improveClasses } from './improveClasses.js';
import { type ItemColumns, MAXIMUM_BITS, mineFrequent } from './mineFrequent.js';

/** The level of a cell that is suppressed altogether. */
export const CELL_SUPPRESSED = -1;

/** Greatest number of patterns times items that are gone over a second time, which costs up to 0.2 s and saves 1 to 2 % of the cells. */
const IMPROVED_WORK = 2_100_000;

/** How every tuple of a frame is released. */
export interface Recoding {
  /** Per tuple of the frame the position of its pattern; -1 for tuples whose rows are dropped. */
  readonly patternOf: Int32Array;
  /** Patterns: per quasi-identifier a level, or {@link CELL_SUPPRESSED}. */
  readonly patterns: readonly (readonly number[])[];
}

/** Options of {@link recodeLocally}. */
export interface LocalOptions {
  /** Nodes whose levels a row may take besides suppression; every row takes the levels of one of them. */
  readonly nodes: readonly (readonly number[])[];
  /** Smallest class; the models are checked besides. */
  readonly k: number;
}

/** One way of releasing a row: the levels of a node, some columns suppressed. */
interface Pattern {
  readonly node: number;
  readonly kept: number;
  readonly cost: number;
}

/**
 * Strict local recoding: every row gets the cheapest pattern (levels and suppressed cells) under which it stands in a
 * class that holds. Patterns are tried in ascending cost; classes that hold are frozen and leave the pool. A suppressed
 * cell is a value of its own, so that every released class has at least k rows whatever an attacker assumes about it.
 *
 * @param frame - the frame
 * @param models - models that every class must satisfy
 * @param options - nodes and k
 * @returns the recoding, in steps; rows that fit nowhere are dropped
 * @throws AnonymiseError `limit-exceeded` for too many quasi-identifiers
 */
export function* recodeLocally(
  frame: Frame,
  models: readonly ClassModel[],
  options: LocalOptions,
): Steps<Recoding> {
  const columns = frame.quasi.length;
  const { base } = frame;
  if (columns > 20 || 2 ** columns * base.count * options.nodes.length > MAXIMUM_BITS) {
    throw misuse(
      'limit-exceeded',
      'Too many quasi-identifiers for cell suppression on this table.',
      'Declare fewer quasi-identifiers, or use the method `generalise`.',
    );
  }
  const inputs = options.nodes.map((levels) => itemColumns(frame, levels));
  const frequent: (readonly (Uint32Array | undefined)[])[] = [];
  for (const input of inputs) frequent.push(yield* mineFrequent(input, options.k));
  const pool = new Uint32Array(Math.ceil(base.count / 32));
  for (let item = 0; item < base.count; item++) {
    if ((base.sizes[item] as number) > 0)
      pool[item >>> 5] = (pool[item >>> 5] as number) | (1 << (item & 31));
  }
  const chosen: number[][] = [];
  const patternOf = new Int32Array(frame.tupleCodes[0]?.length ?? 0).fill(-1);
  const placement: Placement = {
    pool,
    classOf: new Int32Array(base.count).fill(-1),
    classRows: [],
    classCosts: [],
  };
  const alternatives: Alternative[] = [];
  const places: ((items: readonly number[]) => void)[] = [];
  const step = Math.min(...normalisedWeights(frame));
  const holds = classCheck(base, models, options.k);
  const isEnough = enoughRows(base, options.k);
  for (const band of bandsOfEqualCost(frame, options.nodes)) {
    yield;
    const possible = band.filter((pattern) => frequent[pattern.node]?.[pattern.kept] !== undefined);
    const groupings = possible.map(({ node, kept }) => {
      return groupPool(
        inputs[node] as ItemColumns,
        kept,
        frequent[node]?.[kept] as Uint32Array,
        pool,
      );
    });
    const levelsOf = possible.map((pattern) => {
      const levels = options.nodes[pattern.node] as readonly number[];
      return levels.map((level, column) =>
        (pattern.kept >> column) & 1 ? level : CELL_SUPPRESSED,
      );
    });
    const ids = possible.map(() => -1);
    const place = (at: number, items: readonly number[]): void => {
      if (ids[at] === -1) ids[at] = chosen.push(levelsOf[at] as number[]) - 1;
      moveItems(placement, base.sizes, items, possible[at]?.cost ?? 0);
      for (const item of items) patternOf[base.representatives[item] as number] = ids[at] as number;
    };
    const tests = possible.map(({ node, kept }) => isEnough(inputs[node] as ItemColumns, kept));
    const holdsHere = (items: readonly number[], at: number): boolean =>
      holds(items) && (tests[at]?.(items) ?? true);
    freezeBand(groupings, base.sizes, options.k, holdsHere, pool, place);
    // Rows are lent and exchanged one by one; where persons have several, that could leave fewer than k.
    if (models.length > 0 || base.repeated !== undefined) continue;
    possible.forEach(({ node, kept, cost }, at) => {
      const bits = frequent[node]?.[kept] as Uint32Array;
      const alternative = { input: inputs[node] as ItemColumns, kept, bits, cost };
      const completion = { ...alternative, grouping: groupings[at] as Grouping };
      const placeHere = (items: readonly number[]): void => {
        place(at, items);
      };
      borrowRows(completion, placement, base.sizes, options.k, step, placeHere);
      alternatives.push(alternative);
      places.push(placeHere);
    });
  }
  if (alternatives.length * base.count <= IMPROVED_WORK) {
    improveClasses(alternatives, placement, {
      sizes: base.sizes,
      k: options.k,
      droppedCost: normalisedWeights(frame).reduce((sum, weight) => sum + weight, 0),
      place: (at, items) => places[at]?.(items),
    });
  }
  return { patternOf, patterns: chosen };
}

/** Gives items a new class of their own, out of the pool or out of other classes. */
function moveItems(
  placement: Placement,
  sizes: Int32Array,
  items: readonly number[],
  cost: number,
): void {
  const { pool, classOf, classRows, classCosts } = placement;
  const id = classRows.push(0) - 1;
  classCosts.push(cost);
  for (const item of items) {
    const former = classOf[item] as number;
    const size = sizes[item] as number;
    if (former === -1) pool[item >>> 5] = (pool[item >>> 5] as number) & ~(1 << (item & 31));
    else classRows[former] = (classRows[former] as number) - size;
    classOf[item] = id;
    classRows[id] = (classRows[id] as number) + size;
  }
}

function itemColumns(frame: Frame, levels: readonly number[]): ItemColumns {
  const codes = frame.quasi.map(({ hierarchy }, column) => {
    const map = hierarchy.maps[levels[column] as number] as Int32Array;
    const tupleCodes = frame.tupleCodes[column] as Int32Array;
    return frame.base.representatives.map((tuple) => map[tupleCodes[tuple] as number] as number);
  });
  const cardinalities = frame.quasi.map(({ hierarchy }, column) => {
    return (hierarchy.labels[levels[column] as number] as readonly unknown[]).length;
  });
  return { codes, cardinalities, sizes: frame.base.sizes };
}

/** All patterns that keep at least one column, in ascending cost, equal costs together. */
function bandsOfEqualCost(frame: Frame, nodes: readonly (readonly number[])[]): Pattern[][] {
  const weights = normalisedWeights(frame);
  const totals = columnTotals(frame, (column, level, label, rows) => {
    const hierarchy = frame.quasi[column]?.hierarchy;
    const share = hierarchy?.shares[level]?.[label] ?? 0;
    const least = 1 / (hierarchy?.leaves ?? 1);
    return least >= 1 ? 0 : (rows * Math.max(0, share - least)) / (1 - least);
  });
  const patterns: Pattern[] = [];
  nodes.forEach((levels, node) => {
    for (let kept = 1; kept < 2 ** levels.length; kept++) {
      let cost = 0;
      levels.forEach((level, column) => {
        const generalised = (totals[column]?.[level] ?? 0) / Math.max(1, frame.rowCount);
        cost += (weights[column] as number) * ((kept >> column) & 1 ? generalised : 1);
      });
      patterns.push({ node, kept, cost: Math.round(cost * 1e9) / 1e9 });
    }
  });
  patterns.sort(
    (left, right) => left.cost - right.cost || left.node - right.node || right.kept - left.kept,
  );
  const bands: Pattern[][] = [];
  for (const pattern of patterns) {
    const last = bands[bands.length - 1];
    if (last?.[0]?.cost === pattern.cost) last.push(pattern);
    else bands.push([pattern]);
  }
  return bands;
}
