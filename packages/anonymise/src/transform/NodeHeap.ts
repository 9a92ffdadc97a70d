import { compareScores, type Score } from '../utility/Metric.js';

/** A node that waits to be looked at. */
export interface WaitingNode {
  /** Lower bound of its score and of all coarser nodes. */
  readonly bound: Score;
  /** Its levels. */
  readonly levels: readonly number[];
}

/** With the sum of its levels, by which equals are told apart. */
interface HeldNode extends WaitingNode {
  readonly height: number;
}

/** A priority queue of nodes: smallest bound first, among equals the finest, then the levels in order. */
export class NodeHeap {
  readonly #nodes: HeldNode[] = [];

  /** Number of waiting nodes. */
  get size(): number {
    return this.#nodes.length;
  }

  /**
   * Adds a node.
   *
   * @param node - the node
   */
  push({ bound, levels }: WaitingNode): void {
    const nodes = this.#nodes;
    const node = { bound, levels, height: heightOf(levels) };
    let at = nodes.length;
    nodes.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (compareNodes(nodes[parent] as HeldNode, node) <= 0) break;
      nodes[at] = nodes[parent] as HeldNode;
      at = parent;
    }
    nodes[at] = node;
  }

  /**
   * Takes the first node.
   *
   * @returns the node with the smallest bound, `undefined` when none waits
   */
  pop(): WaitingNode | undefined {
    const nodes = this.#nodes;
    const first = nodes[0];
    const last = nodes.pop();
    if (first === undefined || last === undefined || nodes.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= nodes.length) break;
      const right = child + 1;
      if (
        right < nodes.length &&
        compareNodes(nodes[right] as HeldNode, nodes[child] as HeldNode) < 0
      )
        child = right;
      if (compareNodes(last, nodes[child] as HeldNode) <= 0) break;
      nodes[at] = nodes[child] as HeldNode;
      at = child;
    }
    nodes[at] = last;
    return first;
  }
}

function compareNodes(left: HeldNode, right: HeldNode): number {
  const byBound = compareScores(left.bound, right.bound);
  if (byBound !== 0) return byBound;
  return left.height - right.height || compareScores(left.levels, right.levels);
}

function heightOf(levels: readonly number[]): number {
  let height = 0;
  for (const level of levels) height += level;
  return height;
}
