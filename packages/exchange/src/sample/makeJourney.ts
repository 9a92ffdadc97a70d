import type { Journey, Leg, Stop } from '@njia/schema';
import type { Corridor, Crossing } from './corridors.js';
import type { SeededRandom } from './seededRandom.js';

/**
 * Makes one journey along a corridor, valid and plausible in every part.
 *
 * @param number - Number of the journey; its id is made of it.
 * @param corridor - The corridor.
 * @param random - Source of choices.
 * @param year - Calendar year of the journey.
 */
export function makeJourney(
  number: number,
  corridor: Corridor,
  random: SeededRandom,
  year: number,
): Journey {
  const month = String(random.integer(10) + 1).padStart(2, '0');
  const end = random.pick(corridor.ends);
  const places = [
    { place: random.pick(corridor.origins), kind: 'town_or_city' as const },
    ...corridor.way,
    { place: end, kind: 'workplace' as const },
  ];
  const stops: Stop[] = places.map(({ place, kind }, index) => ({
    id: `s${index + 1}`,
    place,
    roles: [index === 0 ? 'origin' : index === places.length - 1 ? 'exploitation' : 'transit'],
    kind,
    ...(index === 0 ? { departed: `${year}-${month}` } : {}),
  }));
  const steps: readonly { mode: Corridor['lastMode']; crossing?: Crossing }[] = [
    ...corridor.way,
    {
      mode: corridor.lastMode,
      ...(corridor.lastCrossing === undefined ? {} : { crossing: corridor.lastCrossing }),
    },
  ];
  const legs: Leg[] = steps.map(({ mode, crossing }, index) => ({
    from: `s${index + 1}`,
    to: `s${index + 2}`,
    modes: [mode],
    ...(crossing === undefined
      ? {}
      : {
          crossing: {
            kind: crossing.kind,
            place: crossing.place,
            manners: [
              crossing.kind === 'unofficial_land_point' ? 'no_documents' : 'genuine_documents',
            ],
          },
        }),
  }));
  const crosses = legs.some((leg) => leg.crossing !== undefined);
  return {
    id: `S-${String(number).padStart(6, '0')}`,
    basis: 'person',
    reportedBy: `member-${random.integer(4) + 1}`,
    reportedOn: `${year}-${String(Number(month) + 2).padStart(2, '0')}`,
    scope: crosses ? 'cross_border' : 'internal',
    stops,
    stopsComplete: 'yes',
    legs,
    intendedDestination: end,
    recruitment: {
      channels: [random.pick(corridor.channels)],
      inducements: [random.pick(corridor.inducements)],
      recruiterRelationships: [random.pick(corridor.recruiters)],
    },
    exploitations: [
      {
        types: [corridor.exploitation],
        occurrence: 'occurred',
        sectors: [random.pick(corridor.sectors)],
        place: end,
      },
    ],
    acts: ['recruitment', 'transportation'],
    means: corridor.children ? ['not_required_child'] : ['deception'],
    meansOfControl: [
      random.pick(['withholds_documents', 'restricts_movement', 'takes_earnings'] as const),
    ],
    costPayers: [random.pick(['facilitator', 'facilitator_as_debt', 'family'] as const)],
    status: 'confirmed',
    informationSources: ['survivor'],
    confidence: 'high',
  };
}
