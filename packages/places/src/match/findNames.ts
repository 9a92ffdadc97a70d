import { fold } from '../text/fold.js';
import { BoundedDistance } from './BoundedDistance.js';
import { NameIndex, type ExactKind } from './NameIndex.js';
import { isWithoutVowels, nameSimilarity } from './nameSimilarity.js';
import type { QueryForm } from './QueryForm.js';
import { editsFor } from './SegmentIndex.js';

/** A name that may be meant. */
export interface NameHit {
  /** Position of the name in the index. */
  readonly name: number;
  /** How it was reached. */
  readonly kind: ExactKind | 'abbreviation' | 'similar';
  /** 0 to 1. */
  readonly similarity: number;
}

/** Which names may answer, by position; and which of them to scan when they are few. */
export interface NameScope {
  /** True for a name that may answer. */
  readonly allows: (name: number) => boolean;
  /** All names that may answer, when that is fewer than a scan can afford. */
  readonly scan?: readonly number[] | undefined;
}

/** Similarity given to exact keys: an order, not a measurement. */
const EXACT: readonly (readonly [ExactKind, number])[] = [
  ['full', 1],
  ['bare', 0.995],
  ['sorted', 0.985],
];
/** How many candidates are scored in full. */
const SCORED = 80;
/** Likewise in a search of everything, where time counts more. */
const SCORED_WIDELY = 32;
/** Below this a candidate is noise. */
const LEAST_SIMILARITY = 0.5;

const distance = new BoundedDistance();

/**
 * Finds names by exact keys, surest key first.
 *
 * @param query - The query.
 * @param names - The index.
 * @param allows - Which names may answer.
 * @returns Hits of the first key that has any; folded hits together with none of the others.
 */
export function findExact(
  query: QueryForm,
  names: NameIndex,
  allows: NameScope['allows'],
): NameHit[] {
  for (const [kind, similarity] of EXACT) {
    const key = kind === 'full' ? query.full : kind === 'bare' ? query.bare : query.sorted;
    if (key === '' || (kind === 'sorted' && query.bareWords.length < 2)) continue;
    const found = preferStrong(names.exact(kind, key).filter(allows), names);
    if (found.length > 0) return found.map((name) => ({ name, kind, similarity }));
  }
  return abbreviated(query, names, allows);
}

/**
 * Finds names that are alike.
 *
 * @param query - The query.
 * @param names - The index.
 * @param scope - Which names may answer.
 * @returns Hits, most alike first.
 */
export function findSimilar(query: QueryForm, names: NameIndex, scope: NameScope): NameHit[] {
  if (query.bare.length < 2 || scope.scan?.length === 0) return [];
  const candidates = new Set<number>();
  const folded = names.folded;
  const ranked: { name: number; distance: number }[] = [];
  distance.prepare(query.folded);
  if (scope.scan) {
    const limit = Math.max(3, Math.ceil(query.folded.length * 0.6));
    const consonants = isWithoutVowels(query.bare);
    for (const name of scope.scan) {
      const key = folded[name] as string;
      const steps = distance.to(key, limit);
      if (steps <= limit) ranked.push({ name, distance: steps });
      else if (consonants && isSubsequence(query.bare, names.joinedOf(name))) candidates.add(name);
    }
  } else {
    const limit = editsFor(query.folded.length);
    names.near.near(query.folded, (name) => {
      const steps = distance.to(folded[name] as string, limit);
      if (steps <= limit && scope.allows(name)) ranked.push({ name, distance: steps });
    });
    let taken = 0;
    for (const name of names.sameSkeleton(query.folded)) {
      if (!scope.allows(name)) continue;
      candidates.add(name);
      taken += 1;
      if (taken >= SCORED_WIDELY) break;
    }
  }
  ranked.sort((a, b) => a.distance - b.distance || a.name - b.name);
  for (const { name } of ranked.slice(0, scope.scan ? SCORED : SCORED_WIDELY)) candidates.add(name);
  for (const name of sharedWords(query, names, scope.allows)) candidates.add(name);
  const hits: NameHit[] = [];
  for (const name of candidates) {
    const similarity = nameSimilarity(query, names, name);
    if (similarity < LEAST_SIMILARITY) continue;
    const same = folded[name] === query.folded;
    hits.push({
      name,
      kind: same ? 'folded' : 'similar',
      similarity,
    });
  }
  return hits.sort((a, b) => b.similarity - a.similarity || a.name - b.name);
}

/** A weak alias gives way when the same key is somebody's real name. */
function preferStrong(found: readonly number[], names: NameIndex): number[] {
  const strong = found.filter((name) => (names.strength[name] as number) > 0);
  return [...new Set(strong.length > 0 ? strong : found)];
}

/**
 * `T/Nzoia`, `T Nzoia`, `U.Gishu`: a first word cut to its letter. The other words must be those of
 * one name exactly.
 */
function abbreviated(query: QueryForm, names: NameIndex, allows: NameScope['allows']): NameHit[] {
  const [first = '', ...rest] = query.bareWords;
  const anchor = rest[0];
  if (first.length !== 1 || anchor === undefined || anchor.length < 3) return [];
  const tail = rest.join(' ');
  return names
    .withWord(fold(anchor))
    .filter((name) => {
      const bare = names.bare[name] as string;
      return (
        bare.startsWith(first) &&
        bare.endsWith(` ${tail}`) &&
        allows(name) &&
        bare.split(' ').length === query.bareWords.length
      );
    })
    .map((name) => ({ name, kind: 'abbreviation', similarity: 0.96 }));
}

/** Names that share a long or rare word with the query: `Kongo Kinisasa`, `Solai Stores`, `Tartar`. */
function sharedWords(query: QueryForm, names: NameIndex, allows: NameScope['allows']): number[] {
  const found: number[] = [];
  for (const word of query.bareWords) {
    if (word.length < 3) continue;
    const list = names.withWord(fold(word));
    if (list.length > 400) continue;
    for (const name of list) if (allows(name)) found.push(name);
  }
  return found.slice(0, SCORED_WIDELY);
}

/** Whether all letters of one key stand in another in the same order, from the first letter on. */
function isSubsequence(letters: string, key: string): boolean {
  if (letters.charCodeAt(0) !== key.charCodeAt(0)) return false;
  let at = 0;
  for (let position = 0; position < key.length && at < letters.length; position += 1)
    if (key.charCodeAt(position) === letters.charCodeAt(at)) at += 1;
  return at === letters.length;
}
