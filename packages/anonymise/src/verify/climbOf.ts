import type { HierarchySpec } from '../policy/HierarchySpec.js';
import { commonTop, labelsOf } from './ancestorsOf.js';

/**
 * The path of a value from itself to the single label above all: what the hierarchical distance walks along.
 *
 * @param spec - the hierarchy
 * @param value - the value, `null` when missing
 * @returns the labels of every level; all values of one hierarchy have paths of one length
 */
export function climbOf(spec: HierarchySpec, value: string | null): (string | null)[] {
  const top = commonTop(spec);
  const length = levelsOf(spec);
  const known = value === null || value === '*' ? undefined : labelsOf(spec, value);
  const path: (string | null)[] =
    known === undefined ? Array.from({ length }, () => value) : [...known];
  if (known === undefined && value !== null && value !== '*') path.fill('*', 1);
  if (top === undefined) return [...path, '*'];
  path[length - 1] = top;
  return path;
}

function levelsOf(spec: HierarchySpec): number {
  switch (spec.kind) {
    case 'suppress':
      return 1;
    case 'table':
      return spec.rows[0]?.length ?? 1;
    case 'prefix':
      return spec.lengths.length + 1;
    case 'bands':
    case 'dates':
      return spec.levels.length + 1;
    case 'tree':
      return labelsOf(spec, spec.nodes[0]?.code ?? '')?.length ?? 1;
  }
}
