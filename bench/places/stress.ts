import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';

/** One spoilt name with the place it came from. */
export interface Spoilt {
  readonly text: string;
  readonly place: GazetteerPlace;
  readonly how: string;
}

/** A way to spoil a name; gives the name back where there is nothing to spoil. */
type Spoil = (name: string, random: (below: number) => number) => string;

/** Replaces one of the places that a pattern finds. */
const once =
  (pattern: RegExp, by: (found: string) => string): Spoil =>
  (name, random) => {
    const found = [...name.matchAll(pattern)];
    const one = found[random(Math.max(1, found.length))];
    if (one === undefined) return name;
    return name.slice(0, one.index) + by(one[0]) + name.slice(one.index + one[0].length);
  };

/** How people and software write names: none of it is taken from the labelled names. */
const KINDS: readonly (readonly [string, Spoil])[] = [
  ['capitals', (name) => name.toUpperCase()],
  ['no apostrophe, joined', (name) => name.replace(/['\s-]/gu, '')],
  ['hyphens for spaces', (name) => name.replace(/\s/gu, '-')],
  ['cp1252 apostrophe', (name) => name.replace(/'/gu, '\u0092')],
  ['invisible space', (name) => `\u200b${name}\u00a0`],
  ['with unit word', (name) => `${name} Town`],
  [
    'market, trading centre',
    (name, random) =>
      `${name} ${['Market', 'Centre', 'trading centre', 'shopping center', 'village'][random(5)] ?? ''}`,
  ],
  ['Swahili phrase', (name) => `mji wa ${name}`],
  ['words turned round', (name) => name.split(' ').reverse().join(' ')],
  [
    'first word cut to a letter',
    (name) => (name.includes(' ') ? name.replace(/^(\p{L})\p{L}*\s/u, '$1/') : name),
  ],
  [
    'one letter lost',
    (name, random) => {
      const at = 1 + random(Math.max(1, name.length - 1));
      return name.slice(0, at) + name.slice(at + 1);
    },
  ],
  [
    'one letter doubled',
    (name, random) => {
      const at = random(name.length);
      return name.slice(0, at) + name.charAt(at) + name.slice(at);
    },
  ],
  [
    'two letters swapped',
    (name, random) => {
      const at = 1 + random(Math.max(1, name.length - 2));
      return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
    },
  ],
  ['vowel changed', once(/[aeiou]/gu, (letter) => 'eiaou'.charAt('aeiou'.indexOf(letter)))],
  ['heard: k as q, w as v', (name) => name.replace(/k/iu, 'q').replace(/w/iu, 'v')],
  ['heard: l for r, r for l', once(/[lr]/gu, (letter) => (letter === 'l' ? 'r' : 'l'))],
  ['heard: b, v, p', once(/[bvp]/gu, (letter) => ({ b: 'v', v: 'b', p: 'b' })[letter] ?? letter)],
  ['nasal lost', once(/(?:n(?=[gdjzt])|m(?=[bpv]))/gu, () => '')],
  [
    'nasal added',
    once(/(?<=[aeiou])[gdjb](?=[aeiou])/gu, (letter) => (letter === 'b' ? 'mb' : `n${letter}`)),
  ],
  [
    'glide lost or added',
    once(/(?:[wy](?=[aeiou])|(?<=[uo])(?=a)|(?<=i)(?=a))/gu, (found) => (found === '' ? 'w' : '')),
  ],
  ['vowel doubled', once(/(?<![aeiou])[aeiou](?![aeiou])/gu, (letter) => letter + letter)],
];

/**
 * Spoils names the way people and software do: a synthetic stress set, the same on every run.
 *
 * @param places - where the names come from
 * @param size - how many
 * @param seed - another seed gives another set
 * @returns spoilt names; none that the way of spoiling left as it was
 */
export function stressSet(places: readonly GazetteerPlace[], size: number, seed = 12345): Spoilt[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const spoilt: Spoilt[] = [];
  for (let at = 0; spoilt.length < size && at < size * 20; at += 1) {
    const place = places[random(places.length)] as GazetteerPlace;
    const [how, spoil] = KINDS[spoilt.length % KINDS.length] as (typeof KINDS)[number];
    const text = spoil(place.name, random);
    if (text !== place.name) spoilt.push({ text, place, how });
  }
  return spoilt;
}
