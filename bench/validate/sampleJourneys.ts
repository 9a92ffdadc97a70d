import type { Journey } from '@njia/schema';
import { corridors } from '../../packages/exchange/src/sample/corridors.ts';
import { makeJourney } from '../../packages/exchange/src/sample/makeJourney.ts';
import { seededRandom } from '../../packages/exchange/src/sample/seededRandom.ts';

/** Synthetic journeys as JSON gives them, and how many legs they have. */
export interface SampleJourneys {
  /** All valid. */
  readonly valid: readonly Journey[];
  /** The same with a structural fault in every tenth. */
  readonly mixed: readonly unknown[];
  /** Legs of all journeys together. */
  readonly legs: number;
}

const faults: readonly ((journey: Journey) => unknown)[] = [
  ({ basis: _, ...journey }) => journey,
  (journey) => ({ ...journey, status: 'sure' }),
  (journey) => ({ ...journey, reportedOn: '2025-13' }),
  (journey) => ({ ...journey, surname: 'x' }),
  (journey) => ({
    ...journey,
    legs: [...(journey.legs ?? []), { from: 's1', to: 's2', modes: ['hovercraft'] }],
  }),
];

/** Makes `size` journeys of three legs on average. */
export function sampleJourneys(size: number): SampleJourneys {
  const random = seededRandom(7);
  const made = Array.from({ length: size }, (_, index) =>
    makeJourney(index, corridors[index % 4]!, random, 2025),
  );
  const mixed = made.map((journey, index) =>
    index % 10 === 3 ? faults[((index / 10) % faults.length) | 0]!(journey) : journey,
  );
  const legs = made.reduce((sum, journey) => sum + (journey.legs?.length ?? 0), 0);
  // Through JSON and back: objects as a parser makes them, nothing shared between records.
  return {
    valid: JSON.parse(JSON.stringify(made)) as Journey[],
    mixed: JSON.parse(JSON.stringify(mixed)) as unknown[],
    legs,
  };
}
