import type { TreeSpec } from '../policy/HierarchySpec.js';
import type { Ladder } from './Ladder.js';

/**
 * A tree of codes. At level n every value stands at the depth of the deepest leaf less n, or at its own depth when that
 * is less: a county given where others gave wards joins them as soon as the wards have become counties.
 *
 * @param spec - the nodes; without cycles (see `checkHierarchySpec`)
 * @returns the ladder; codes that are no nodes are unknown to it
 */
export function treeLadder(spec: TreeSpec): Ladder {
  const parents = new Map(spec.nodes.map((node) => [node.code, node.parent]));
  const paths = new Map<string, string[]>();
  for (const { code } of spec.nodes) {
    const path: string[] = [];
    for (let at: string | undefined = code; at !== undefined; at = parents.get(at))
      path.unshift(at);
    paths.set(code, path);
  }
  const depth = Math.max(...[...paths.values()].map((path) => path.length));
  const inner = new Set(spec.nodes.map((node) => node.parent));
  return {
    levels: depth,
    labelsOf: (value) => {
      const path = paths.get(value);
      return (
        path &&
        Array.from(
          { length: depth },
          (_, level) => path[Math.min(path.length, depth - level) - 1] as string,
        )
      );
    },
    leaves: spec.nodes.map((node) => node.code).filter((code) => !inner.has(code)),
  };
}
