import type { Journey } from '@njia/schema';
import type { TreeSpec } from '../policy/HierarchySpec.js';
import { compareText } from '../table/compareText.js';
import { placeValue } from './placeValue.js';

/**
 * The tree of the places that journeys name: each place under its country. Pass parents from `@njia/places` for the
 * levels between (ward, sub-county, county).
 *
 * @param journeys - the journeys
 * @param parents - from a place code to the code above it, where known
 * @returns the nodes in code unit order
 */
export function placeNodes(
  journeys: readonly Journey[],
  parents: ReadonlyMap<string, string> = new Map(),
): TreeSpec['nodes'] {
  const nodes = new Map<string, string | undefined>();
  const add = (code: string, parent: string | undefined): void => {
    if (nodes.get(code) !== undefined) return;
    nodes.set(code, parent);
    if (parent !== undefined) add(parent, parents.get(parent));
  };
  for (const { stops } of journeys) {
    for (const { place } of stops) {
      const value = placeValue(place);
      if (value === null) continue;
      const country = place.country === value ? undefined : place.country;
      add(value, parents.get(value) ?? country);
      // The chain of parents ends in the country, if it did not name it itself.
      let top = value;
      for (let above = nodes.get(top); above !== undefined; above = nodes.get(top)) top = above;
      if (country !== undefined && top !== country) add(top, country);
    }
  }
  return [...nodes]
    .sort(([left], [right]) => compareText(left, right))
    .map(([code, parent]) => (parent === undefined ? { code } : { code, parent }));
}
