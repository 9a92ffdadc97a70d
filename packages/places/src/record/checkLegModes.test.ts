import { describe, expect, it } from 'vitest';
import { worldResolver } from '../../test/kenyaResolver.js';
import { resolvePlaces } from './resolvePlaces.js';

const rulesOf = (from: string, modes: readonly unknown[], to: string): string[] => {
  const place = (text: string) => ({ text });
  const journey = {
    id: 'j1',
    stops: [
      { id: 's1', place: place(from) },
      { id: 's2', place: place(to) },
    ],
    legs: [{ from: 's1', to: 's2', modes }],
  };
  return resolvePlaces({ journeys: [journey] }, worldResolver()).issues.map(
    ({ rule, path }) => `${rule} ${path}`,
  );
};
const implausible = 'MODE-IMPLAUSIBLE /journeys/0/legs/0/modes';

describe('the transport of a leg', () => {
  it.each([
    ['walking', 'Nairobi', 'Johannesburg'],
    ['walking', 'Nairobi', 'Antananarivo'],
    ['bus', 'Nairobi', 'Riyadh'],
    ['truck', 'Mombasa', 'Dubai'],
    ['bus', 'Dar es Salaam', 'Zanzibar'],
    ['train', 'Kampala', 'Port Louis'],
    ['bus', 'Johannesburg', 'Sao Paulo'],
    ['ferry_or_ship', 'Nairobi', 'Nakuru'],
    ['small_boat', 'Isiolo', 'Addis Ababa'],
    ['ferry_or_ship', 'Kisumu', 'Mombasa'],
  ])('%s from %s to %s is out of question', (mode, from, to) => {
    expect(rulesOf(from, [mode], to)).toContain(implausible);
  });

  it.each([
    ['bus', 'Nairobi', 'Johannesburg'],
    ['walking', 'Moyale, Kenya', 'Addis Ababa'],
    ['truck', 'Khartoum', 'Cairo'],
    ['truck', 'Cairo', 'Amman'],
    ['airplane', 'Nairobi', 'Riyadh'],
    ['ferry_or_ship', 'Dar es Salaam', 'Zanzibar'],
    ['small_boat', 'Kisumu', 'Homa Bay'],
    ['ferry_or_ship', 'Mombasa', 'Lamu'],
    ['small_boat', 'Bosaso', 'Aden'],
    ['small_boat', 'Garissa', 'Hola'],
    ['bus', 'Nairobi', 'Mombasa'],
    ['other', 'Nairobi', 'Riyadh'],
  ])('%s from %s to %s is possible, or not known to be impossible', (mode, from, to) => {
    expect(rulesOf(from, [mode], to)).not.toContain(implausible);
  });

  it('says nothing when one of several could be it', () => {
    expect(rulesOf('Mombasa', ['bus', 'ferry_or_ship'], 'Dubai')).not.toContain(implausible);
    expect(rulesOf('Nairobi', ['bus', 7], 'Riyadh')).not.toContain(implausible);
    expect(rulesOf('Nairobi', [], 'Riyadh')).not.toContain(implausible);
  });
});
