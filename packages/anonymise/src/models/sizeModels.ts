import type { Layer } from '../classes/Layer.js';
import { personsIn } from '../classes/personsIn.js';
import type { DeltaPresenceSpec, KAnonymitySpec, KMapSpec } from '../policy/ModelSpec.js';
import type { ClassModel } from './ClassModel.js';

/**
 * k-anonymity over all quasi-identifiers: the released rows of every class are those of at least k persons.
 *
 * @param spec - the model
 * @returns the class model
 */
export function kAnonymity(spec: Pick<KAnonymitySpec, 'k'> & ClassModel['spec']): ClassModel {
  return {
    spec,
    direction: 'at-least',
    required: spec.k,
    absorbing: true,
    monotone: true,
    needsPopulation: false,
    measure: personsIn,
    holds: (layer, id) => personsIn(layer, id) >= spec.k,
  };
}

/**
 * k-map: every class occurs at least k times in the population table.
 *
 * @param spec - the model
 * @returns the class model
 */
export function kMap(spec: KMapSpec): ClassModel {
  return {
    spec,
    direction: 'at-least',
    required: spec.k,
    absorbing: true,
    monotone: true,
    needsPopulation: false,
    measure: populationRows,
    holds: (layer, id) => populationRows(layer, id) >= spec.k,
  };
}

/**
 * delta-presence: the share of released rows among the rows of the population lies between two bounds for every class,
 * also for classes without any released row: there the attacker learns absence.
 *
 * @param spec - the model
 * @returns the class model
 */
export function deltaPresence(spec: DeltaPresenceSpec): ClassModel {
  return {
    spec,
    direction: 'within',
    required: spec.maximum,
    absorbing: false,
    monotone: true,
    needsPopulation: true,
    measure: presence,
    holds: (layer, id) => {
      const share = presence(layer, id);
      return share >= spec.minimum && share <= spec.maximum;
    },
  };
}

function releasedRows(layer: Layer, id: number): number {
  return layer.sizes[id] as number;
}

function populationRows(layer: Layer, id: number): number {
  return layer.population[id] as number;
}

function presence(layer: Layer, id: number): number {
  return releasedRows(layer, id) / populationRows(layer, id);
}
