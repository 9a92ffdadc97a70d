import { isPlace } from '@njia/schema';
import type { JourneyStop } from '../journey/JourneyStop.js';
import type { JourneyWay } from '../journey/JourneyWay.js';
import { resolveJourney } from '../journey/resolveJourney.js';
import { travelMode } from '../journey/TravelMode.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution } from '../model/Resolution.js';
import type { Resolver } from '../resolve/Resolver.js';
import { contextOf } from './contextOf.js';
import type { Properties } from './visitPlaces.js';

/** Longer lists of stops are no journey: their places are resolved alone, in bounded time. */
const MOST_STOPS = 100;
/** Distinct journeys remembered: real files repeat their routes. */
const REMEMBERED = 5_000;
const memory = new WeakMap<Resolver, Map<string, JointAnswers>>();
/** A stop that the journey decides is matched at the floor of what is accepted, not at certainty. */
const DECIDED = 0.9;

/** Answers to the places of one journey. */
export interface JointAnswers {
  /** One answer a stop; none when there are too few or too many stops to speak of a journey. */
  readonly stops: readonly Resolution[];
  /** Answers to the crossings that legs state, by the position of the leg, where they are known. */
  readonly crossings: ReadonlyMap<number, Resolution>;
}

const NONE: JointAnswers = { stops: [], crossings: new Map() };

/**
 * Answers to the stops of a journey, in the light of each other. The journey may have faults: a stop
 * without a readable place says nothing, a leg that does not join two neighbouring stops neither.
 *
 * @param journey - A journey.
 * @param resolver - The resolver.
 * @returns The answers.
 */
export function resolveStops(journey: Properties, resolver: Resolver): JointAnswers {
  const stops = listOf(journey['stops']);
  if (stops.length < 2 || stops.length > MOST_STOPS) return NONE;
  const asked = stops.map(({ place }): JourneyStop => {
    if (!isPlace(place)) return { text: '' };
    return { text: place.code ?? place.text ?? place.country ?? '', ...contextOf(place) };
  });
  const { ways, legs } = waysOf(journey, stops);
  const known = memoryOf(resolver);
  const key = JSON.stringify([asked, ways, legs]);
  const before = known.get(key);
  if (before) return before;
  const joint = resolveJourney(asked, ways, resolver);
  const answers: JointAnswers = {
    stops: joint.stops.map(({ alone, place, changed }) =>
      changed && place ? asMatched(alone, place) : alone,
    ),
    crossings: new Map(
      [...joint.crossings].flatMap(([way, { place }]) => {
        const leg = legs[way];
        const alone = resolver.resolve(ways[way]?.crossing ?? '');
        return leg === undefined ? [] : [[leg, asMatched(alone, place)] as const];
      }),
    ),
  };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, answers);
  return answers;
}

function memoryOf(resolver: Resolver): Map<string, JointAnswers> {
  let known = memory.get(resolver);
  if (!known) memory.set(resolver, (known = new Map<string, JointAnswers>()));
  return known;
}

/** What the legs say of the way between each stop and the next, and which leg says it. */
function waysOf(
  journey: Properties,
  stops: readonly Properties[],
): { ways: JourneyWay[]; legs: (number | undefined)[] } {
  const order = new Map(stops.map(({ id }, at) => [id, at]));
  const ways: JourneyWay[] = stops.map(() => ({}));
  const legs: (number | undefined)[] = stops.map(() => undefined);
  for (const [position, leg] of listOf(journey['legs']).entries()) {
    const from = order.get(leg['from']);
    if (from === undefined || order.get(leg['to']) !== from + 1) continue;
    const modes = Array.isArray(leg['modes']) ? (leg['modes'] as readonly unknown[]) : [];
    const crossing = (leg['crossing'] as Properties | null | undefined)?.['place'];
    legs[from] = position;
    ways[from] = {
      modes: modes
        .map((mode) => (typeof mode === 'string' ? travelMode(mode) : undefined))
        .filter((mode) => mode !== undefined),
      ...(isPlace(crossing) && crossing.text !== undefined ? { crossing: crossing.text } : {}),
    };
  }
  return { ways, legs };
}

function listOf(value: unknown): readonly Properties[] {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return items.map((item) =>
    typeof item === 'object' && item !== null ? (item as Properties) : {},
  );
}

function asMatched(alone: Resolution, place: GazetteerPlace): Resolution {
  const candidate = alone.candidates.find((each) => each.place.id === place.id);
  return {
    ...alone,
    status: 'matched',
    place,
    probability: Math.max(DECIDED, candidate?.probability ?? 0),
    precisionKm: Math.max(alone.precisionKm, place.precisionKm),
    reasons: [...alone.reasons, 'near'],
  };
}
