import type { Frame } from '../classes/Frame.js';
import type { Histograms, Layer } from '../classes/Layer.js';
import { coarsenLayer } from '../classes/coarsenLayer.js';
import type { ClassModel } from '../models/ClassModel.js';
import type { Policy } from '../policy/Policy.js';
import type { Steps } from '../steps/Steps.js';
import { compileMetric } from '../utility/compileMetric.js';
import { enoughRest } from './enoughRest.js';
import { CELL_SUPPRESSED, type Recoding, recodeLocally } from './recodeLocally.js';
import { type LatticeOptions, type LatticeResult, latticeSteps } from './searchLattice.js';

/** A recoding and how it was come by. */
export interface FrameRecoding {
  /** How every tuple is released. */
  readonly recoding: Recoding;
  /** The nodes of the lattice whose levels are used. */
  readonly nodes: readonly (readonly number[])[];
  /** Whether the first node is proven optimal; absent for methods that do not search. */
  readonly proven?: boolean;
}

/** Options of {@link recodeFrame}. */
export interface RecodeOptions {
  /** Nodes of a former run, used instead of searching. */
  readonly nodes?: readonly (readonly number[])[];
  /** Greatest work of a search for an optimum. */
  readonly maximumWork?: number;
  /** Called now and then with the number of nodes looked at. */
  readonly onProgress?: (evaluated: number) => void;
}

/**
 * Makes the class models hold by the method that the policy names.
 *
 * @param frame - the frame
 * @param models - models decided class by class
 * @param k - smallest class that they imply
 * @param policy - the policy
 * @param options - nodes to replay, most work, progress
 * @returns the recoding, in steps
 */
export function* recodeFrame(
  frame: Frame,
  models: readonly ClassModel[],
  k: number,
  policy: Policy,
  options: RecodeOptions = {},
): Steps<FrameRecoding> {
  const { method } = policy.transformation;
  if (frame.quasi.length === 0 || frame.base.count === 0)
    return { recoding: keepAll(frame), nodes: [] };
  if (method === 'generalise') return yield* generalise(frame, models, k, policy, options);
  if (method === 'recode') return yield* recodeAgain(frame, models, k, policy, options);
  const nodes = options.nodes ?? (method === 'suppress' ? [bottomOf(frame)] : chainOf(frame));
  const needed = models.filter((model) => model.spec.model !== 'k-anonymity');
  return { recoding: yield* recodeLocally(frame, needed, { nodes, k }), nodes };
}

/** Without quasi-identifiers there is one class and nothing to recode. */
function keepAll(frame: Frame): Recoding {
  return { patternOf: new Int32Array(frame.base.count), patterns: [frame.quasi.map(() => 0)] };
}

function bottomOf(frame: Frame): number[] {
  return frame.quasi.map(({ minimumLevel }) => minimumLevel);
}

/** Nodes from the lowest levels upwards, all columns together; the top level is left to suppression. */
function chainOf(frame: Frame): number[][] {
  const useful = frame.quasi.map(({ hierarchy, minimumLevel, maximumLevel }) => {
    return Math.max(minimumLevel, Math.min(maximumLevel, hierarchy.levels - 2));
  });
  const nodes: number[][] = [];
  for (let level = 0; level <= Math.max(...useful); level++) {
    const node = frame.quasi.map(({ minimumLevel }, column) => {
      return Math.max(minimumLevel, Math.min(level, useful[column] as number));
    });
    if (nodes[nodes.length - 1]?.join() !== node.join()) nodes.push(node);
  }
  return nodes;
}

function search(
  frame: Frame,
  models: readonly ClassModel[],
  policy: Policy,
  limit: number,
  options: RecodeOptions,
): Steps<LatticeResult> {
  const { metric = 'loss', suppressionFactor } = policy.transformation;
  const compiled = compileMetric(
    metric,
    frame,
    suppressionFactor === undefined ? {} : { suppressionFactor },
  );
  const lattice: LatticeOptions = {
    suppressionLimit: limit,
    ...(options.maximumWork !== undefined && { maximumWork: options.maximumWork }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  };
  return latticeSteps(frame, models, compiled, lattice);
}

function* generalise(
  frame: Frame,
  models: readonly ClassModel[],
  k: number,
  policy: Policy,
  options: RecodeOptions,
): Steps<FrameRecoding> {
  const limit = policy.limits.suppressedRows ?? 1;
  const [replayed] = options.nodes ?? [];
  const result =
    replayed === undefined ? yield* search(frame, models, policy, limit, options) : undefined;
  const levels = replayed ?? result?.solution?.levels;
  const proven = result?.proven ?? true;
  const patternOf = new Int32Array(frame.base.count).fill(-1);
  if (levels === undefined) return { recoding: { patternOf, patterns: [] }, nodes: [], proven };
  freezeNode(frame, frame.base, models, levels, patternOf, 0, k);
  return { recoding: { patternOf, patterns: [asPattern(frame, levels)] }, nodes: [levels], proven };
}

/** Full-domain optimum with unlimited suppression, then the same again for the rows that it suppressed. */
function* recodeAgain(
  frame: Frame,
  models: readonly ClassModel[],
  k: number,
  policy: Policy,
  options: RecodeOptions,
): Steps<FrameRecoding> {
  const patternOf = new Int32Array(frame.base.count).fill(-1);
  const nodes: (readonly number[])[] = [];
  let rest: Layer = frame.base;
  let proven = true;
  while (rest.count > 0) {
    const rowCount = rest.sizes.reduce((sum, size) => sum + size, 0);
    const part: Frame = { ...frame, rowCount, base: rest };
    const replayed = options.nodes?.[nodes.length];
    if (options.nodes !== undefined && replayed === undefined) break;
    const result =
      replayed === undefined ? yield* search(part, models, policy, 1, options) : undefined;
    const levels = replayed ?? result?.solution?.levels;
    proven &&= result?.proven ?? true;
    if (levels === undefined) break;
    const left = freezeNode(frame, rest, models, levels, patternOf, nodes.length, k);
    if (left.count === rest.count) break;
    nodes.push(levels);
    rest = left;
  }
  return {
    recoding: { patternOf, patterns: nodes.map((levels) => asPattern(frame, levels)) },
    nodes,
    proven,
  };
}

/** A column at its top level carries nothing: it is released as a suppressed cell. */
function asPattern(frame: Frame, levels: readonly number[]): number[] {
  return levels.map((level, column) =>
    level === (frame.quasi[column]?.hierarchy.levels ?? 0) - 1 ? CELL_SUPPRESSED : level,
  );
}

/** Gives a pattern to the tuples whose classes hold at a node; returns the others. */
function freezeNode(
  frame: Frame,
  layer: Layer,
  models: readonly ClassModel[],
  levels: readonly number[],
  patternOf: Int32Array,
  pattern: number,
  k: number,
): Layer {
  const coarse = coarsenLayer(frame, layer, levels);
  const isEnough = enoughRest(frame, coarse, levels, k);
  const kept: number[] = [];
  for (let item = 0; item < layer.count; item++) {
    const id = coarse.classOf[item] as number;
    const holds = isEnough(id) && models.every((model) => model.holds(coarse, id));
    if (holds) patternOf[layer.representatives[item] as number] = pattern;
    else kept.push(item);
  }
  return takeItems(layer, kept);
}

function takeItems(layer: Layer, items: readonly number[]): Layer {
  const pick = (values: Int32Array): Int32Array =>
    Int32Array.from(items, (item) => values[item] as number);
  return {
    count: items.length,
    representatives: pick(layer.representatives),
    sizes: pick(layer.sizes),
    population: pick(layer.population),
    histograms: layer.histograms.map((whole) => takeHistograms(whole, items)),
    repeated: layer.repeated && takeHistograms(layer.repeated, items),
  };
}

function takeHistograms(whole: Histograms, items: readonly number[]): Histograms {
  const offsets = new Int32Array(items.length + 1);
  const codes: number[] = [];
  const counts: number[] = [];
  items.forEach((item, at) => {
    const end = whole.offsets[item + 1] as number;
    for (let entry = whole.offsets[item] as number; entry < end; entry++) {
      codes.push(whole.codes[entry] as number);
      counts.push(whole.counts[entry] as number);
    }
    offsets[at + 1] = codes.length;
  });
  return {
    cardinality: whole.cardinality,
    offsets,
    codes: Int32Array.from(codes),
    counts: Int32Array.from(counts),
  };
}
