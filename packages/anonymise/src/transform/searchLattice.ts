import { coarsenLayer } from '../classes/coarsenLayer.js';
import type { Frame } from '../classes/Frame.js';
import type { Layer } from '../classes/Layer.js';
import { throwIfAborted } from '../error/throwIfAborted.js';
import type { ClassModel } from '../models/ClassModel.js';
import { compareScores, type Metric, type Score } from '../utility/Metric.js';
import { evaluateNode, type NodeVerdict } from './evaluateNode.js';
import { type CachedLayer, LayerCache } from './LayerCache.js';
import { NodeHeap } from './NodeHeap.js';

/** Options of {@link searchLattice}. */
export interface LatticeOptions {
  /** Greatest share of released rows that may be suppressed, 0 to 1. */
  readonly suppressionLimit: number;
  /** Greatest number of nodes to evaluate; beyond it the best so far is returned as not proven optimal. */
  readonly maximumNodes?: number;
  /** Ends the search with an error. */
  readonly signal?: AbortSignal;
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
  /** Whether the solution (or its absence) is proven. */
  readonly proven: boolean;
  /** Nodes whose classes were computed. */
  readonly evaluated: number;
}

/** Evaluated nodes between two looks at signal and progress. */
const PULSE = 64;

/**
 * Finds the full-domain generalisation with the least loss: branch and bound over the lattice, best bound first. A node
 * is expanded only while its bound (a loss that no coarser node can undercut) is below the best score so far, and its
 * classes are made from the smallest finer layer at hand.
 *
 * @param frame - the frame
 * @param models - the models that are decided class by class
 * @param metric - what is minimised
 * @param options - limit, cap, signal, progress
 * @returns the optimum, unless the cap was met
 * @throws AnonymiseError `aborted`
 */
export function searchLattice(
  frame: Frame,
  models: readonly ClassModel[],
  metric: Metric,
  options: LatticeOptions,
): LatticeResult {
  const { maximumNodes = 2_000_000, signal, onProgress } = options;
  const limit = Math.floor(options.suppressionLimit * frame.rowCount + 1e-9);
  const bottom = frame.quasi.map(({ minimumLevel }) => minimumLevel);
  const top = frame.quasi.map(({ maximumLevel }) => maximumLevel);
  const cache = new LayerCache({ levels: frame.quasi.map(() => 0), layer: frame.base });
  const heap = new NodeHeap();
  let best: LatticeSolution | undefined;
  let evaluated = 0;
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
      const layer = coarsenLayer(frame, cached.count < finest.count ? cached : finest, levels);
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
    if (evaluated >= maximumNodes)
      return { ...(best && { solution: best }), proven: false, evaluated };
    if (evaluated % PULSE === 0) {
      throwIfAborted(signal);
      onProgress?.(evaluated);
    }
    evaluated++;
    const layer = coarsenLayer(frame, finer.layer, levels);
    cache.offer({ levels, layer });
    const verdict = evaluateNode(layer, models, limit);
    const { out, outRows, repairable } = verdict;
    if (!repairable || outRows > limit) {
      if (persists(verdict)) evaluated += probe({ levels, layer });
      continue;
    }
    const score = metric.score(levels, layer, out);
    if (!hopeless(score)) best = { levels, score, layer, out, outRows };
  }
  return { ...(best && { solution: best }), proven: true, evaluated };
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
