import type { Case, Journey } from '@njia/schema';
import { randomBelow } from '../src/random/randomBelow.js';
import { seededRandom } from '../src/random/seededRandom.js';

/**
 * Synthetic journeys: a few corridors out of Kenya, notes and ids that must not survive.
 *
 * @param count - number of persons
 * @param journeysOf - journeys of each, one when absent
 * @returns journeys and their cases
 */
export function sampleJourneys(
  count: number,
  journeysOf: (person: number) => number = () => 1,
): { journeys: Journey[]; cases: Case[] } {
  const random = seededRandom('presets');
  const pick = <Item>(items: readonly Item[]): Item =>
    items[randomBelow(random, items.length)] as Item;
  const journeys: Journey[] = [];
  const cases: Case[] = [];
  for (let index = 0; index < count; index++) {
    const person: Case = {
      id: `person-${String(index)}`,
      sex: pick(['female', 'female', 'male']),
      age: 10 + randomBelow(random, 30),
      citizenships: [pick(['KE', 'KE', 'KE', 'UG'])],
    };
    for (let journey = 0; journey < journeysOf(index); journey++)
      journeys.push(journeyOf(person, `secret-${String(index)}${'b'.repeat(journey)}`));
    cases.push(person);
  }
  function journeyOf(person: Case, id: string): Journey {
    const origin = pick(['KE-01', 'KE-01', 'KE-30', 'KE-47']);
    return {
      id,
      basis: 'person',
      period: { start: pick(['2021-03', '2021-04', '2022-07']) },
      stops: [
        { id: 's1', place: { code: origin, country: 'KE' }, roles: ['origin'] },
        { id: 's2', place: { code: 'KE-47', country: 'KE' }, roles: ['transit'] },
        { id: 's3', place: { country: pick(['SA', 'SA', 'AE']) }, roles: ['exploitation'] },
      ],
      legs: [{ from: 's1', to: 's2', modes: [pick(['bus', 'taxi'] as const)] }],
      exploitations: [{ types: [pick(['domestic_servitude', 'forced_labour'] as never[])] }],
      caseIds: [person.id],
      notes: 'Wanjiku 0722 000 000',
    };
  }
  return { journeys, cases };
}
