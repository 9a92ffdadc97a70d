import { ageBandList, exploitationTypeList } from '@njia/schema';
import { definePolicy } from '../policy/definePolicy.js';
import type { HierarchySpec, TreeSpec } from '../policy/HierarchySpec.js';
import type { AttributePolicy, Policy } from '../policy/Policy.js';
import { presetDefinitions, type PresetName } from './presetDefinitions.js';

/** A corridor is what these data are asked for first; and the route has its ends in these columns alone. */
const IMPORTANCE_OF_ENDS = 6;

/**
 * The policy of a preset over the flat journey table.
 *
 * @param name - the preset
 * @param places - the tree of places, from `placeNodes`
 * @returns the policy
 */
export function journeyPolicy(name: PresetName, places: TreeSpec['nodes']): Policy {
  // A table of journeys without any place has no tree; then a place can only be suppressed.
  const placeTree = places.length === 0 ? undefined : ({ kind: 'tree', nodes: places } as const);
  const byPlace = placeTree === undefined ? {} : { hierarchy: placeTree };
  const attributes: AttributePolicy[] = [
    { column: 'journeyId', role: 'identifier' },
    // Not published: it tells persons apart, of whom k counts each once however many journeys she has.
    { column: 'caseId', role: 'identifier', person: true },
    {
      column: 'month',
      role: 'quasi-identifier',
      hierarchy: { kind: 'dates', levels: ['quarter', 'year', 'five-years'] },
      importance: 3,
      // Drawn rows have one level a column: of months hardly any combination would have enough persons.
      ...(presetDefinitions[name].form === 'synthetic' && { minimumLevel: 2 }),
    },
    { column: 'sex', role: 'quasi-identifier', importance: 2 },
    { column: 'ageBand', role: 'quasi-identifier', hierarchy: ageHierarchy(), importance: 2 },
    { column: 'citizenship', role: 'quasi-identifier', importance: 3 },
    { column: 'origin', role: 'quasi-identifier', ...byPlace, importance: IMPORTANCE_OF_ENDS },
    { column: 'destination', role: 'quasi-identifier', ...byPlace, importance: IMPORTANCE_OF_ENDS },
    { column: 'channel', role: 'quasi-identifier' },
    { column: 'mode', role: 'quasi-identifier' },
    { column: 'crossing', role: 'quasi-identifier' },
    { column: 'exploitation', role: 'sensitive', hierarchy: exploitationHierarchy() },
    { column: 'control', role: 'sensitive' },
    { column: 'route', role: 'sequence', ...byPlace },
    { column: 'notes', role: 'free-text' },
  ];
  return definePolicy({ name, attributes, ...presetDefinitions[name] });
}

/** Bands, then child or adult: the line that the law draws is the last to go. */
function ageHierarchy(): HierarchySpec {
  const rows = ageBandList.codes.map((band) => [
    band,
    band === '0-8' || band === '9-17' ? 'child' : 'adult',
    '*',
  ]);
  return { kind: 'table', rows };
}

function exploitationHierarchy(): HierarchySpec {
  const parents: Readonly<Record<string, string | undefined>> = exploitationTypeList.parents;
  const nodes = exploitationTypeList.codes.map((code) => {
    const parent = parents[code];
    return parent === undefined ? { code } : { code, parent };
  });
  return { kind: 'tree', nodes };
}
