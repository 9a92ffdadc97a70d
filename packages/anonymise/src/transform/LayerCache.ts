import type { Layer } from '../classes/Layer.js';

/** A layer that was computed, with its node. */
export interface CachedLayer {
  /** The node. */
  readonly levels: readonly number[];
  /** Its classes. */
  readonly layer: Layer;
}

/** Keeps the smallest useful layers for roll-up, within a budget of classes. */
export class LayerCache {
  readonly #entries: CachedLayer[];
  readonly #base: CachedLayer;
  readonly #budget: number;
  #held = 0;

  /**
   * Starts with the finest layer only.
   *
   * @param base - the finest layer, always kept
   * @param budget - greatest number of classes held besides the base
   */
  constructor(base: CachedLayer, budget = 4_000_000) {
    this.#base = base;
    this.#entries = [];
    this.#budget = budget;
  }

  /**
   * Finds the smallest layer from which a node can be made.
   *
   * @param levels - the node
   * @returns a layer that is nowhere coarser
   */
  finer(levels: readonly number[]): CachedLayer {
    let best = this.#base;
    for (const entry of this.#entries) {
      if (entry.layer.count >= best.layer.count) continue;
      if (entry.levels.every((level, column) => level <= (levels[column] as number))) best = entry;
    }
    return best;
  }

  /**
   * Offers a layer; the oldest are forgotten when the budget is spent.
   *
   * @param entry - the layer
   */
  offer(entry: CachedLayer): void {
    if (entry.layer.count > this.#base.layer.count * 0.9) return;
    this.#entries.push(entry);
    this.#held += entry.layer.count;
    while (this.#entries.length > 256 || this.#held > this.#budget) {
      const dropped = this.#entries.shift();
      if (dropped === undefined) return;
      this.#held -= dropped.layer.count;
    }
  }
}
