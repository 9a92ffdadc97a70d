import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';

/** A matcher over one list of places: the best place for a text, or nothing. */
export type Matcher = (text: string) => GazetteerPlace | undefined;

/** What users would pick instead, each built over one list of places. */
export const PEERS: Readonly<Record<string, (places: readonly GazetteerPlace[]) => Matcher>> = {
  'fuse.js': (places) => {
    const fuse = new Fuse(places, {
      keys: ['name'],
      includeScore: true,
      threshold: 0.6,
      ignoreLocation: true,
    });
    return (text) => fuse.search(text, { limit: 1 })[0]?.item;
  },
  fuzzysort: (places) => {
    const prepared = places.map((place) => ({ place, name: fuzzysort.prepare(place.name) }));
    return (text) => fuzzysort.go(text, prepared, { key: 'name', limit: 1 })[0]?.obj.place;
  },
  minisearch: (places) => {
    const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.3, prefix: true } });
    index.addAll(places.map((place, id) => ({ id, name: place.name })));
    return (text) => {
      const [first] = index.search(text);
      return first && places[first.id as number];
    };
  },
  flexsearch: (places) => {
    const index = new FlexSearch.Index({
      tokenize: 'forward',
      encoder: FlexSearch.Charset.LatinAdvanced,
    });
    places.forEach((place, id) => index.add(id, place.name));
    return (text) => {
      const [first] = index.search(text, { limit: 1, suggest: true });
      return first === undefined ? undefined : places[first as number];
    };
  },
  'Levenshtein scan': (places) => {
    const names = places.map(({ name }) => plain(name));
    return (text) => {
      const query = plain(text);
      let best = Infinity;
      let at = -1;
      names.forEach((name, position) => {
        const distance = levenshtein(query, name, best);
        if (distance < best) {
          best = distance;
          at = position;
        }
      });
      return places[at];
    };
  },
  // The rule humanitarian pipelines use: first name that contains the text, then refined Soundex.
  'hdx-style rule': (places) => {
    const names = places.map(({ name }) => plain(name));
    const codes = names.map(soundex);
    return (text) => {
      const query = plain(text);
      const exact = names.indexOf(query);
      if (exact >= 0) return places[exact];
      if (query.length < 4) return undefined;
      const containing = names.findIndex((name) => name.includes(query));
      if (containing >= 0) return places[containing];
      const code = soundex(query);
      let best = 3;
      let at = -1;
      codes.forEach((other, position) => {
        const distance = levenshtein(code, other, best);
        if (distance < best) {
          best = distance;
          at = position;
        }
      });
      return places[at];
    };
  },
};

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

function levenshtein(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = new Uint16Array(b.length + 1).map((_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Uint16Array(b.length + 1);
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      next[j] = value;
      if (value < least) least = value;
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Refined Soundex: the classes of the apache-commons implementation that the pipelines use. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  [
    ['aeiouyhw', '0'],
    ['bp', '1'],
    ['fv', '2'],
    ['cks', '3'],
    ['gj', '4'],
    ['qxz', '5'],
    ['dt', '6'],
    ['l', '7'],
    ['mn', '8'],
    ['r', '9'],
  ].flatMap(([letters = '', code = '']) => [...letters].map((letter) => [letter, code] as const)),
);

function soundex(name: string): string {
  let code = name.charAt(0);
  let last = '';
  for (const letter of name) {
    const part = CLASSES.get(letter) ?? '';
    if (part !== last && part !== '') code += part;
    last = part;
  }
  return code;
}
