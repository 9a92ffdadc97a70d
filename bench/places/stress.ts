import { nameKey } from '../../packages/places/gazetteer/Draft.ts';
import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';

/** One spoilt name with the place it came from. */
export interface Spoilt {
  readonly text: string;
  readonly place: GazetteerPlace;
  readonly how: string;
}

/** A first word cut to its letter may leave what several places are called: nobody can know which. */
function severalFit(how: string, place: GazetteerPlace, places: readonly GazetteerPlace[]): string {
  if (how !== CUT) return how;
  const short = cutFirst(place.name);
  const fitting = places.filter(
    ({ name, aliases, level }) =>
      level === place.level && [name, ...aliases].some((each) => cutFirst(each) === short),
  );
  return fitting.length > 1 ? `${how}, several fit` : how;
}

const CUT = 'first word cut to a letter';
const cutFirst = (name: string): string =>
  name.includes(' ') ? name.replace(/^(\p{L})\p{L}*\s/u, '$1/') : name;

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
  [CUT, cutFirst],
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
 * @param taken - keys of the names of all places: a text that is another place's name (Malava spoilt to
 *   Malaba) is left out, since nobody can hear what it was
 * @param size - how many at most
 * @param seed - another seed gives another set
 * @returns spoilt names, each once; none that the way of spoiling left as it was
 */
export function stressSet(
  places: readonly GazetteerPlace[],
  taken: ReadonlySet<string>,
  size: number,
  seed = 12345,
): Spoilt[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const spoilt: Spoilt[] = [];
  const each = Math.floor(size / KINDS.length);
  for (const [how, spoil] of KINDS) {
    const known = new Set<string>();
    // Some ways spoil few names: then there are fewer of that kind.
    for (let tries = 0; known.size < each && tries < each * 30; tries += 1) {
      const place = places[random(places.length)] as GazetteerPlace;
      const text = spoil(place.name, random);
      const key = nameKey(text);
      if (text === place.name || known.has(text)) continue;
      if (key !== nameKey(place.name) && taken.has(key)) continue;
      known.add(text);
      spoilt.push({ text, place, how: severalFit(how, place, places) });
    }
  }
  return spoilt;
}
