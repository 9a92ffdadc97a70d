import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';

/** One spoilt name with the place it came from. */
export interface Spoilt {
  readonly text: string;
  readonly place: GazetteerPlace;
  readonly how: string;
}

/**
 * Spoils names the way people and software do: a synthetic stress set, the same on every run.
 *
 * @param places - where the names come from
 * @param size - how many
 * @returns spoilt names
 */
export function stressSet(places: readonly GazetteerPlace[], size: number): Spoilt[] {
  let state = 12345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const kinds: readonly (readonly [string, (name: string) => string])[] = [
    ['capitals', (name) => name.toUpperCase()],
    ['no apostrophe, joined', (name) => name.replace(/['\s-]/gu, '')],
    ['hyphens for spaces', (name) => name.replace(/\s/gu, '-')],
    ['cp1252 apostrophe', (name) => name.replace(/'/gu, '\u0092')],
    [
      'one letter lost',
      (name) => {
        const at = 1 + random(Math.max(1, name.length - 1));
        return name.slice(0, at) + name.slice(at + 1);
      },
    ],
    [
      'one letter doubled',
      (name) => {
        const at = random(name.length);
        return name.slice(0, at) + name.charAt(at) + name.slice(at);
      },
    ],
    [
      'two letters swapped',
      (name) => {
        const at = 1 + random(Math.max(1, name.length - 2));
        return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      },
    ],
    [
      'vowel changed',
      (name) => name.replace(/[aeiou]/u, (letter) => 'eiaou'.charAt('aeiou'.indexOf(letter))),
    ],
    ['heard: k as q, w as v', (name) => name.replace(/k/iu, 'q').replace(/w/iu, 'v')],
    ['with unit word', (name) => `${name} Town`],
    ['Swahili phrase', (name) => `mji wa ${name}`],
    ['invisible space', (name) => `\u200b${name}\u00a0`],
  ];
  return Array.from({ length: size }, (_, at) => {
    const place = places[random(places.length)] as GazetteerPlace;
    const [how, spoil] = kinds[at % kinds.length] as (typeof kinds)[number];
    return { text: spoil(place.name), place, how };
  });
}
