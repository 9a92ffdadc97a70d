import type { Case, Journey } from '@njia/schema';
import type { Corridor } from './corridors.js';
import type { SeededRandom } from './seededRandom.js';

/**
 * Makes the case of the person who made a journey.
 *
 * @param journey - The journey.
 * @param corridor - The corridor it followed.
 * @param random - Source of choices.
 */
export function makeCase(journey: Journey, corridor: Corridor, random: SeededRandom): Case {
  const age = corridor.children ? 8 + random.integer(9) : 19 + random.integer(20);
  const origin = journey.stops[0]!.place;
  const woman = random.chance(0.7);
  return {
    id: journey.id.replace('S-', 'C-'),
    personKey: journey.id.replace('S-', 'P-'),
    ...(journey.reportedBy === undefined ? {} : { reportedBy: journey.reportedBy }),
    sex: woman ? 'female' : 'male',
    gender: woman ? 'woman_girl' : 'man_boy',
    age,
    ageWhenTrafficked: Math.max(7, age - 1),
    ageGroup: age < 18 ? 'child' : 'adult',
    citizenships: [origin.country ?? 'KE'],
    origin,
    ...(journey.reportedOn === undefined ? {} : { identifiedOn: journey.reportedOn }),
    identificationSource: random.pick(['referral', 'hotline', 'proactive'] as const),
    identifyingActor: random.pick(['cso_ngo', 'police', 'children_office'] as const),
    status: 'confirmed',
    acts: ['recruitment', 'transportation'],
    means: corridor.children ? ['not_required_child'] : ['deception'],
    ...(journey.exploitations === undefined ? {} : { exploitations: journey.exploitations }),
    consent: 'statistics',
    informationSources: ['survivor'],
    confidence: 'high',
    journeyIds: [journey.id],
  };
}
