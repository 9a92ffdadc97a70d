import type { HierarchySpec } from '../policy/HierarchySpec.js';
import { bandsLadder } from './bandsLadder.js';
import { datesLadder } from './datesLadder.js';
import type { Ladder } from './Ladder.js';
import { prefixLadder } from './prefixLadder.js';
import { tableLadder } from './tableLadder.js';
import { treeLadder } from './treeLadder.js';

/**
 * The ladder of any hierarchy.
 *
 * @param spec - the hierarchy as data; `{ kind: 'suppress' }` when absent
 * @returns its ladder
 */
export function ladderOf(spec: HierarchySpec = { kind: 'suppress' }): Ladder {
  switch (spec.kind) {
    case 'bands':
      return bandsLadder(spec);
    case 'dates':
      return datesLadder(spec);
    case 'table':
      return tableLadder(spec);
    case 'tree':
      return treeLadder(spec);
    case 'prefix':
      return prefixLadder(spec);
    case 'suppress':
      return { levels: 1, labelsOf: (value) => [value] };
  }
}
