import { coarsenLayer } from '../classes/coarsenLayer.js';
import type { Frame } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import { misuse } from '../error/misuse.js';
import type { ClassModel } from '../models/ClassModel.js';
import { finish } from '../steps/finish.js';
import type { Steps } from '../steps/Steps.js';
import type { WatchOptions } from '../steps/watchOf.js';
import { compareScores, type Metric, type Score } from '../utility/Metric.js';
import { evaluateNode, type NodeVerdict } from './evaluateNode.js';
import { type CachedLayer, LayerCache } from './LayerCache.js';
import { NodeHeap } from './NodeHeap.js';

/** Options of {@link searchLattice}. */
export interface LatticeOptions {
  /** Greatest share of released rows that may be suppressed, 0 to 1. */
  readonly suppressionLimit: number;
  /**
   * Greatest work, in cells: each node looked at costs the classes it is made from times the columns, and {@link NODE_COST}.
   * A search that needs more ends with an error: a result that depends on how far it came would be no optimum.
   */
  readonly maximumWork?: number;
  /** Called now and then with the number of nodes evaluated. */
  readonly onProgress?: (evaluated: number) => void;
}

/** The best node found. */
export interface LatticeSolution {
  /** One level a quasi-identifier. */
  readonly levels: readonly number[];
  /** Its score. */
  readonly score: Score;
  /** Its classes. */
  readonly layer: Layer;
  /** 1 for classes whose rows are suppressed. */
  readonly out: Uint8Array;
  /** Number of suppressed rows. */
  readonly outRows: number;
}

/** What a search returns. */
export interface LatticeResult {
  /** The best node; absent when no node satisfies the models within the limit. */
  readonly solution?: LatticeSolution;
  /** The solution, or its absence, is proven: a search that comes to no end gives no result. */
  readonly proven: true;
  /** Nodes whose classes were computed. */
  readonly evaluated: number;
}

/** Cells of a node that is only looked at: its bound, its successors, the search for a finer layer. */
const NODE_COST = 3_000;
/** Cells between two pauses: some hundredths of a second. */
const PULSE = 4_000_000;
/** Cells that a search may cost when nothing else is said: about half a minute, and a lattice of a million nodes. */
const MOST_WORK = 3_000_000_000;

/**
 * Finds the full-domain generalisation with the least loss: branch and bound over the lattice, best bound first. A node
 * is expanded only while its bound (a loss that no coarser node can undercut) is below the best score so far, and its
 * classes are made from the smallest finer layer at hand.
 *
 * @param frame - the frame
 * @param models - the models that are decided class by class
 * @param metric - what is minimised
 * @param options - limit, most work, progress
 * @returns the optimum, in steps
 * @throws AnonymiseError `limit-exceeded` after the first node for a lattice of too many, or when the work becomes too much
 */
export function* latticeSteps(
  frame: Frame,
  models: readonly ClassModel[],
  metric: Metric,
  options: LatticeOptions,
): Steps<LatticeResult> {
  const { maximumWork = MOST_WORK, onProgress } = options;
  const nodes = frame.quasi.reduce(
    (product, { minimumLevel, maximumLevel }) => product * (maximumLevel - minimumLevel + 1),
    1,
  );
  const isHopeless = nodes * NODE_COST > maximumWork;
  const limit = Math.floor(options.suppressionLimit * frame.rowCount + 1e-9);
  const bottom = frame.quasi.map(({ minimumLevel }) => minimumLevel);
  const top = frame.quasi.map(({ maximumLevel }) => maximumLevel);
  const cache = new LayerCache({ levels: frame.quasi.map(() => 0), layer: frame.base });
  const heap = new NodeHeap();
  let best: LatticeSolution | undefined;
  let evaluated = 0;
  let work = 0;
  let pause = PULSE;
  const hopeless = (bound: Score): boolean =>
    best !== undefined && compareScores(bound, best.score) >= 0;

  // Nodes that fail in a way that all finer nodes share; whatever is finer than one of them need not be looked at.
  const failing: (readonly number[])[] = [];
  const monotone = models.every((model) => model.monotone);
  const persists = (verdict: NodeVerdict): boolean =>
    verdict.stubbornRows > limit ||
    (limit === 0 && monotone && (verdict.outRows > 0 || !verdict.repairable));
  /** Climbs from a failing node and remembers the highest one on the way that still fails. */
  const probe = (start: CachedLayer): number => {
    const path = climb(start.levels, top, metric);
    let low = 0;
    let high = path.length;
    let looked = 0;
    let finest = start.layer;
    while (low < high) {
      const middle = (low + high) >> 1;
      const levels = path[middle] as readonly number[];
      const { layer: cached } = cache.finer(levels);
      // What serves this node may be too coarse for the next one, which can lie below it.
      const source = cached.count < finest.count ? cached : finest;
      work += NODE_COST + source.count * levels.length;
      const layer = coarsenLayer(frame, source, levels);
      cache.offer({ levels, layer });
      looked++;
      if (persists(evaluateNode(layer, models, limit))) {
        low = middle + 1;
        finest = layer;
      } else high = middle;
    }
    if (low > 0) failing.push(path[low - 1] as readonly number[]);
    return looked;
  };

  heap.push({ bound: metric.bound(bottom), levels: bottom });
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    const { levels } = node;
    if (hopeless(node.bound)) break;
    // A table that holds as it stands needs no search, however many columns it has.
    if (isHopeless && evaluated > 0) throw tooLarge();
    work += NODE_COST;
    if (work > maximumWork) throw tooLarge();
    if (work >= pause) {
      onProgress?.(evaluated);
      yield;
      pause = work + PULSE;
    }
    for (const next of successors(levels, bottom, top)) {
      const bound = metric.bound(next);
      if (!hopeless(bound)) heap.push({ bound, levels: next });
    }
    if (
      failing.some((known) => levels.every((level, column) => level <= (known[column] as number)))
    )
      continue;
    const finer = cache.finer(levels);
    if (metric.layerBound !== undefined && hopeless(metric.layerBound(finer.layer))) continue;
    work += finer.layer.count * levels.length;
    evaluated++;
    const layer = coarsenLayer(frame, finer.layer, levels);
    cache.offer({ levels, layer });
    const verdict = evaluateNode(layer, models, limit);
    const { out, outRows, repairable } = verdict;
    if (!repairable || outRows > limit) {
      if (!isHopeless && persists(verdict)) evaluated += probe({ levels, layer });
      continue;
    }
    const score = metric.score(levels, layer, out);
    if (!hopeless(score)) best = { levels, score, layer, out, outRows };
  }
  return { ...(best && { solution: best }), proven: true, evaluated };
}

/**
 * The same search in one go.
 *
 * @param frame - the frame
 * @param models - the models that are decided class by class
 * @param metric - what is minimised
 * @param options - limit, most work, progress; signal and time limit
 * @returns the optimum
 * @throws AnonymiseError `aborted`, `limit-exceeded`
 */
export function searchLattice(
  frame: Frame,
  models: readonly ClassModel[],
  metric: Metric,
  options: LatticeOptions & WatchOptions,
): LatticeResult {
  return finish(latticeSteps(frame, models, metric, options), options);
}

function tooLarge(): Error {
  return misuse(
    'limit-exceeded',
    'The search for the optimum is larger than its bound.',
    'Use the method mixed or suppress, declare fewer quasi-identifiers, or allow fewer levels.',
  );
}

/** A path from a node to the top that always raises the column which costs least; without the node itself. */
function climb(
  from: readonly number[],
  top: readonly number[],
  metric: Metric,
): (readonly number[])[] {
  const path: (readonly number[])[] = [];
  for (let levels = from; ;) {
    let best: { levels: readonly number[]; bound: Score } | undefined;
    levels.forEach((level, column) => {
      if (level >= (top[column] as number)) return;
      const next = levels.map((other, index) => (index === column ? other + 1 : other));
      const bound = metric.bound(next);
      if (best === undefined || compareScores(bound, best.bound) < 0)
        best = { levels: next, bound };
    });
    if (best === undefined) return path;
    path.push(best.levels);
    levels = best.levels;
  }
}

/** Each node has one predecessor (its last raised column lowered), so that every node is met once. */
function* successors(
  levels: readonly number[],
  bottom: readonly number[],
  top: readonly number[],
): Generator<readonly number[]> {
  let last = levels.length - 1;
  while (last > 0 && levels[last] === bottom[last]) last--;
  for (let column = Math.max(0, last); column < levels.length; column++) {
    if ((levels[column] as number) >= (top[column] as number)) continue;
    yield levels.map((level, index) => (index === column ? level + 1 : level));
  }
}
