import { standardVersion, type Case, type Journey } from '@njia/schema';
import { corridors } from './corridors.js';
import { makeCase } from './makeCase.js';
import { makeJourney } from './makeJourney.js';
import { plants } from './plants.js';
import { seededRandom } from './seededRandom.js';

/** What a sample should be like. */
export interface SampleOptions {
  /** Seed of all choices; default 1. The same seed gives the same sample. */
  readonly seed?: number;
  /** Number of journeys; default 100. */
  readonly journeys?: number;
  /** Number of faults to plant, each in a journey of its own; default 0. */
  readonly faults?: number;
  /** Calendar year of the journeys; default 2025. */
  readonly year?: number;
}

/** A made-up data set with the key to the faults planted in it. */
export interface Sample {
  /** The data set; every person in it is invented. Typed loosely, since faults break the format. */
  readonly dataset: Readonly<Record<string, unknown>>;
  /** What must be found, in the order of the journeys. */
  readonly answerKey: readonly PlantedFault[];
}

/** One planted fault. */
export interface PlantedFault {
  /** The rule that must find it. */
  readonly rule: string;
  /** JSON Pointer into the data set where it must be found. */
  readonly path: string;
}

/**
 * Makes a synthetic data set: journeys along corridors that public reports describe in kind, each
 * with its case, and on request faults with the answer key. No record stands for a real person.
 *
 * @param options - Seed, size and number of faults.
 */
export function makeSample(options: SampleOptions = {}): Sample {
  const { seed = 1, journeys: size = 100, faults = 0, year = 2025 } = options;
  const random = seededRandom(seed);
  const journeys: Journey[] = [];
  const cases: Case[] = [];
  for (let index = 0; index < size; index++) {
    const corridor = random.pick(corridors);
    const journey = makeJourney(index + 1, corridor, random, year);
    const person = makeCase(journey, corridor, random);
    journeys.push({ ...journey, caseIds: [person.id] });
    cases.push(person);
  }
  const spoilt: unknown[] = [...journeys];
  const answerKey: PlantedFault[] = [];
  for (const [turn, index] of chooseIndices(
    size,
    Math.min(faults, size),
    random.integer,
  ).entries()) {
    const plant = plants[turn % plants.length]!;
    const journey = plant.spoil(journeys[index]!);
    if (journey === undefined) continue;
    spoilt[index] = journey;
    answerKey.push({ rule: plant.rule, path: `/journeys/${index}${plant.path}` });
  }
  const reportingEntities = [1, 2, 3, 4].map((number) => ({
    id: `member-${number}`,
    kind: 'cso_ngo',
  }));
  return {
    dataset: {
      standard: 'njia',
      version: standardVersion,
      profile: { id: 'ke' },
      publisher: { id: 'sample', kind: 'cso_ngo', country: 'KE' },
      period: { start: String(year), end: String(year) },
      sensitivity: 'pseudonymised',
      title: 'Synthetic sample: no record stands for a real person',
      journeys: spoilt,
      cases,
      reportingEntities,
    },
    answerKey,
  };
}

/** Distinct indices in rising order. */
function chooseIndices(size: number, count: number, integer: (below: number) => number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(integer(size));
  return [...chosen].sort((left, right) => left - right);
}
