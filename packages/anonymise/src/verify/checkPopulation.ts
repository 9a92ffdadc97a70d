import type { DeltaPresenceSpec, KMapSpec } from '../policy/ModelSpec.js';
import type { ModelFinding } from './checkModelsAgain.js';
import type { Examination } from './Examination.js';
import { joinRows, treatedCell, tuplesOf } from './joinRows.js';

/**
 * k-map and delta-presence: counts, for every released class, the persons of the population that it could be about.
 * Without a population every row fails: nothing passes because it was not looked at.
 *
 * @param spec - the model
 * @param examination - what is looked at
 * @returns the worst class
 */
export function checkPopulation(
  spec: KMapSpec | DeltaPresenceSpec,
  examination: Examination,
): ModelFinding {
  const { release, quasi, evidence } = examination;
  const required = spec.model === 'k-map' ? spec.k : spec.maximum;
  const { population } = evidence;
  if (population === undefined)
    return { required, found: Number.NaN, failing: Math.max(1, release.rows.length) };
  const released = tuplesOf(release, quasi);
  const persons = tuplesOf(population, quasi, treatedCell);
  const counts = released.sizes.map(() => 0);
  const met = new Set<number>();
  joinRows(released, persons, quasi, (tuple, originals) => {
    for (const original of originals) {
      counts[tuple] = (counts[tuple] as number) + (persons.sizes[original] as number);
      met.add(original);
    }
  });
  let found = spec.model === 'k-map' ? Infinity : 0;
  let failing = 0;
  released.sizes.forEach((size, tuple) => {
    const count = counts[tuple] as number;
    if (spec.model === 'k-map') {
      found = Math.min(found, count);
      if (count < spec.k) failing += size;
    } else {
      const share = size / count;
      found = Math.max(found, share);
      if (!(share >= spec.minimum && share <= spec.maximum)) failing += size;
    }
  });
  // Persons whom no released row could be about are known to be absent.
  if (spec.model === 'delta-presence' && spec.minimum > 0)
    failing += persons.sizes.length - met.size;
  return { required, found, failing };
}
