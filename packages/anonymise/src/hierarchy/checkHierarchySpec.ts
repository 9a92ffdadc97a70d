import type { HierarchySpec } from '../policy/HierarchySpec.js';

/**
 * Finds what is wrong with a hierarchy whatever the data.
 *
 * @param spec - the hierarchy
 * @returns ids of the rules that it breaks; empty for a proper hierarchy
 */
export function checkHierarchySpec(spec: HierarchySpec): string[] {
  switch (spec.kind) {
    case 'bands':
      return checkBands(spec.levels);
    case 'dates': {
      const order = ['month', 'quarter', 'year', 'five-years', 'decade'];
      return isAscending(spec.levels.map((level) => order.indexOf(level)))
        ? []
        : ['hierarchy-levels-not-coarser'];
    }
    case 'table':
      return checkTable(spec.rows);
    case 'tree':
      return checkTree(spec.nodes);
    case 'prefix':
      return isAscending(spec.lengths.map((length) => -length))
        ? []
        : ['hierarchy-levels-not-coarser'];
    case 'suppress':
      return [];
  }
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));
}

type BandLevel = Extract<HierarchySpec, { kind: 'bands' }>['levels'][number];

/** Every edge of a coarser level must be an edge of the finer one, else a band would be split on the way up. */
function checkBands(levels: readonly BandLevel[]): string[] {
  if (levels.some((level) => 'edges' in level && !isAscending(level.edges)))
    return ['hierarchy-edges-not-ascending'];
  const nested = levels.every(
    (level, index) => index === 0 || contains(levels[index - 1] as BandLevel, level),
  );
  return nested ? [] : ['hierarchy-bands-not-nested'];
}

function contains(fine: BandLevel, coarse: BandLevel): boolean {
  if ('edges' in fine)
    return 'edges' in coarse && coarse.edges.every((edge) => fine.edges.includes(edge));
  const isEdge = (value: number): boolean =>
    Number.isInteger((value - (fine.origin ?? 0)) / fine.width);
  if ('edges' in coarse) return coarse.edges.every(isEdge);
  return Number.isInteger(coarse.width / fine.width) && isEdge(coarse.origin ?? 0);
}

function checkTable(rows: readonly (readonly string[])[]): string[] {
  const width = (rows[0] as readonly string[]).length;
  if (rows.some((row) => row.length !== width)) return ['hierarchy-rows-of-unequal-length'];
  if (new Set(rows.map((row) => row[0])).size !== rows.length) return ['hierarchy-value-twice'];
  for (let level = 1; level + 1 < width; level++) {
    const above = new Map<string, string>();
    for (const row of rows) {
      const label = row[level] as string;
      const next = row[level + 1] as string;
      if ((above.get(label) ?? next) !== next) return ['hierarchy-label-split'];
      above.set(label, next);
    }
  }
  return [];
}

function checkTree(
  nodes: readonly { readonly code: string; readonly parent?: string }[],
): string[] {
  const parents = new Map(nodes.map((node) => [node.code, node.parent]));
  if (parents.size !== nodes.length) return ['hierarchy-value-twice'];
  if (nodes.some((node) => node.parent !== undefined && !parents.has(node.parent)))
    return ['hierarchy-parent-unknown'];
  const done = new Set<string>();
  for (const { code } of nodes) {
    const path = new Set<string>();
    for (
      let at: string | undefined = code;
      at !== undefined && !done.has(at);
      at = parents.get(at)
    ) {
      if (path.has(at)) return ['hierarchy-cycle'];
      path.add(at);
    }
    for (const visited of path) done.add(visited);
  }
  return [];
}
