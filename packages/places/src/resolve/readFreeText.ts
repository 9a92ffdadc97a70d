import { queryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { PLACE_LEVELS, type PlaceLevel } from '../model/PlaceLevel.js';
import type { PlaceCandidate, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import { namesNoPlace } from '../text/notPlaces.js';
import { describesRoute, splitDescription } from '../text/splitDescription.js';
import { tokens } from '../text/tokens.js';
import type { Attempt } from './Attempt.js';
import { levelAnswers } from './levelFilter.js';
import type { Search, SearchScope } from './Search.js';
import { isOutsideStatedCounty } from './statedCounty.js';

/** A place that some words of the description name. */
interface Mention {
  readonly place: GazetteerPlace;
  /** Position of the part the words stand in. */
  readonly part: number;
  /** Words of the part that the name covers. */
  readonly words: readonly string[];
  /** 0 to 1: how sure the words mean the place. */
  readonly strength: number;
  /** Whether the words are exactly a name of the place. */
  readonly exact: boolean;
}

/** A place outside the county that the same text states is as likely wrong as right. */
const CONTRADICTED = 0.5;
/** Longest name tried inside a part, in words. */
const LONGEST_NAME = 4;
/** Parts and words considered: descriptions are short, and time must be bounded. */
const MOST_PARTS = 8;
const MOST_WORDS = 12;
/** A misspelt part must be this alike to count. */
const LEAST_SIMILARITY = 0.86;
/** A misspelt mention counts half as much. */
const MISSPELT = 0.5;
/** One whose unit word agrees counts nearly in full. */
const MISSPELT_UNIT = 0.9;
/** How much a mention supports another: the same chain, the same county, the same country. */
const SAME_CHAIN = 1;
const SAME_COUNTY = 0.45;
const SAME_COUNTRY = 0.05;
/** A parent stated outside the text weighs like a part of it. */
const PARENT_SUPPORT = 0.8;
/** A description is never as certain as an exact name. */
const MOST_CERTAIN = 0.985;
/** Each part to the right weighs a little more: it is the larger unit. */
const RIGHTWARD = 0.2;
/** "Near X" is this far from X at least, in kilometres. */
const BESIDE_KM = 10;
/** Words that stand for a direction or number alone decide nothing. */
const PLAIN = new Set(
  'north south east west central upper lower new old a b c d e i ii iii iv 1 2 3 4 5'.split(' '),
);

/**
 * Reads a text as a description of a place: parts and names inside parts are looked up, each must lie
 * inside or beside the others, and the county with the most support wins.
 *
 * @param text - The text.
 * @param context - What is known around it.
 * @param parents - Ids of the units the context states.
 * @param search - The search.
 * @returns The attempt, or nothing when no part names a place.
 */
export function readFreeText(
  text: string,
  context: ResolveContext,
  parents: readonly ReadonlySet<string>[],
  search: Search,
): Attempt | undefined {
  const parts = splitDescription(text).slice(0, MOST_PARTS);
  const scope = search.scope(context.country, undefined);
  const mentions = parts.flatMap((part, at) =>
    mentionsIn(part.text, at, parts.length > 1, scope, search),
  );
  if (mentions.length === 0) return undefined;

  // Each span of words is one piece of evidence, however many places bear the name.
  const spans = groupBySpan(mentions);
  const support = (place: GazetteerPlace): number => {
    let sum = 0;
    for (const span of spans) {
      let best = 0;
      for (const mention of span)
        best = Math.max(best, mention.strength * relation(mention.place, place, search));
      sum += best * (1 + RIGHTWARD * (span[0]?.part ?? 0));
    }
    for (const ids of parents)
      if ([...ids].some((id) => search.tree.contains(id, place))) sum += PARENT_SUPPORT;
    return sum;
  };
  const scored = mentions
    .map((mention) => ({ mention, support: support(mention.place) }))
    .sort(
      (a, b) =>
        b.support - a.support ||
        b.mention.strength - a.mention.strength ||
        b.mention.part - a.mention.part ||
        PLACE_LEVELS.indexOf(a.mention.place.level) - PLACE_LEVELS.indexOf(b.mention.place.level) ||
        (a.mention.place.id < b.mention.place.id ? -1 : 1),
    );
  const [top] = scored;
  if (!top) return undefined;
  const county = (place: GazetteerPlace): string => search.tree.firstLevel(place)?.id ?? place.id;
  const winner = county(top.mention.place);
  const rival = scored.find(
    ({ mention }) =>
      !related(county(mention.place), winner, mention.place, top.mention.place, search),
  );

  const share = top.support / (top.support + (rival?.support ?? 0));
  const inside = mentions.filter(
    ({ place }) => county(place) === winner || search.tree.contains(top.mention.place.id, place),
  );
  // A misspelt county is still a county: what counts against it is the support of another one.
  const strongest = Math.max(...inside.map((mention) => mention.strength));
  const route = describesRoute(text);
  let probability = Math.min(MOST_CERTAIN, sharpen(share) * Math.min(1, 0.45 + 0.6 * strongest));
  if (route) probability = Math.min(probability, 0.5);
  const named = mentions.filter(({ exact, part }) => exact && parts[part]?.beside !== true);
  const outside = !route && isOutsideStatedCounty(text, named, search.tree);
  if (outside) probability = Math.min(probability, CONTRADICTED);

  const chosen = atLevel(
    specific(inside, parts, search) ?? top.mention.place,
    context.level,
    search,
  );
  if (!chosen) return undefined;
  const chosenMention = inside.find((mention) => mention.place === chosen) ?? top.mention;
  const beside = parts[chosenMention.part]?.beside === true;
  const reasons: ResolutionReason[] = ['free-text'];
  if (beside) reasons.push('vague-relation');
  if (route) reasons.push('route');
  if (outside) reasons.push('parent-disagrees');
  if (rival) reasons.push('several-places');
  const candidates: PlaceCandidate[] = [{ place: chosen, probability, similarity: strongest }];
  for (const { mention } of scored)
    if (
      candidates.length < 4 &&
      county(mention.place) !== winner &&
      !candidates.some(({ place }) => county(place) === county(mention.place))
    )
      candidates.push({
        place: mention.place,
        probability: (1 - probability) * 0.7 ** candidates.length,
        similarity: mention.strength,
      });
  const explained = new Set(inside.flatMap((mention) => mention.words));
  return {
    candidates,
    probability,
    reasons,
    leftover: tokens(text).filter((word) => !explained.has(word)),
    parts: new Set(mentions.map((mention) => mention.part)).size,
    ...(beside ? { leastPrecisionKm: BESIDE_KM } : {}),
  };
}

function groupBySpan(mentions: readonly Mention[]): Mention[][] {
  const spans = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.part}|${mention.words.join(' ')}`;
    const span = spans.get(key);
    if (span) span.push(mention);
    else spans.set(key, [mention]);
  }
  return [...spans.values()];
}

/** A lead of two to one is nearly certain, an even split says nothing. */
function sharpen(share: number): number {
  const odds = (share / (1 - share + 1e-9)) ** 3;
  return odds / (1 + odds);
}

function mentionsIn(
  text: string,
  part: number,
  several: boolean,
  scope: SearchScope,
  search: Search,
): Mention[] {
  const words = tokens(text).slice(0, MOST_WORDS);
  const found: Mention[] = [];
  const covered = new Set<number>();
  for (let size = Math.min(LONGEST_NAME, words.length); size >= 1; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      if (covered.has(from) || covered.has(from + size - 1)) continue;
      const slice = words.slice(from, from + size);
      if (size === 1 && ((slice[0] as string).length < 3 || PLAIN.has(slice[0] as string)))
        continue;
      if (namesNoPlace(slice.join(' ')) && words.length > 1) continue;
      const query = queryForm(slice.join(' '));
      // The unit word after the name belongs to it: "Kipkelion East constituency".
      const after = queryForm([...slice, ...words.slice(from + size, from + size + 3)].join(' '));
      const stated =
        query.stated.length > 0
          ? query.stated
          : after.bare.startsWith(query.bare) && after.bareWords.length === query.bareWords.length
            ? after.stated
            : [];
      const hits = search
        .exact(query, scope)
        .filter(({ hit }) => hit.kind !== 'abbreviation' || size === words.length);
      if (hits.length === 0) continue;
      for (let at = from; at < from + size; at += 1) covered.add(at);
      const whole = size === words.length;
      const fitting =
        stated.length > 0
          ? hits.filter(({ place }) => stated.some((level) => levelAnswers(level, place.level)))
          : [];
      for (const { place, hit } of fitting.length > 0 ? fitting : hits)
        found.push({
          place,
          part,
          words: slice,
          strength: strength(place, hit.similarity, whole, size, fitting.length > 0),
          exact: true,
        });
    }
  }
  // A text of one part was compared as a whole before.
  if (several && found.length === 0 && words.length <= LONGEST_NAME + 1) {
    const query = queryForm(text);
    const alike =
      query.bare.length < 4
        ? []
        : search.similar(query, scope).filter(({ hit }) => hit.similarity >= LEAST_SIMILARITY);
    const states = (place: GazetteerPlace): boolean =>
      query.stated.some((level) => levelAnswers(level, place.level));
    // "Migory County" says that it is a county: only counties are compared, and one is surely meant.
    const stated = alike.filter(({ place }) => states(place));
    for (const { place, hit } of (stated.length > 0 ? stated : alike).slice(0, 3)) {
      const sure = place.level.startsWith('adm') && states(place) ? MISSPELT_UNIT : MISSPELT;
      found.push({
        place,
        part,
        words,
        strength: strength(place, hit.similarity, true, words.length, false) * sure,
        exact: false,
      });
    }
  }
  return found;
}

/** Large and well-known places are meant more surely than villages, of which many share a name. */
function strength(
  place: GazetteerPlace,
  similarity: number,
  whole: boolean,
  size: number,
  stated: boolean,
): number {
  const base =
    place.level === 'town' ? townStrength(place.population) : LEVEL_STRENGTH[place.level];
  return Math.min(1, base * similarity * (whole || size > 1 ? 1 : 0.85) * (stated ? 1.05 : 1));
}

const LEVEL_STRENGTH: Readonly<Record<GazetteerPlace['level'], number>> = {
  country: 1,
  adm1: 1,
  adm2: 0.95,
  adm3: 0.7,
  town: 0.6,
  estate: 0.8,
  camp: 0.85,
  border_post: 0.85,
  landing_site: 0.7,
  airport: 0.9,
  seaport: 0.9,
  locality: 0.5,
};

function townStrength(population: number): number {
  return population >= 20_000 ? 0.9 : population > 0 ? 0.75 : 0.5;
}

function relation(a: GazetteerPlace, b: GazetteerPlace, search: Search): number {
  const { tree } = search;
  if (tree.contains(a.id, b) || tree.contains(b.id, a)) return SAME_CHAIN;
  const first = tree.firstLevel(a);
  if (first && first === tree.firstLevel(b)) return SAME_COUNTY;
  return a.country === b.country ? SAME_COUNTRY : 0;
}

function related(
  a: string,
  winner: string,
  place: GazetteerPlace,
  top: GazetteerPlace,
  search: Search,
): boolean {
  return a === winner || search.tree.contains(place.id, top) || search.tree.contains(top.id, place);
}

/** The place itself when it is of the level asked for, else the unit of that level around it. */
function atLevel(
  place: GazetteerPlace,
  level: PlaceLevel | undefined,
  search: Search,
): GazetteerPlace | undefined {
  if (level === undefined || levelAnswers(level, place.level)) return place;
  return search.tree.ancestors(place).find((unit) => levelAnswers(level, unit.level));
}

/** The smallest unit inside the winning county that one part names alone; the county otherwise. */
function specific(
  inside: readonly Mention[],
  parts: readonly { readonly beside: boolean }[],
  search: Search,
): GazetteerPlace | undefined {
  const { tree } = search;
  const single = inside.filter((mention) =>
    inside.every(
      (other) =>
        other.part !== mention.part ||
        other.words.join() !== mention.words.join() ||
        tree.contains(other.place.id, mention.place) ||
        tree.contains(mention.place.id, other.place),
    ),
  );
  const pool = single.length > 0 ? single : inside;
  const named = pool.filter((mention) => parts[mention.part]?.beside !== true);
  const [first, ...rest] = named.length > 0 ? named : pool;
  if (!first) return undefined;
  return rest.reduce((best, mention) => {
    // A homonymous chain keeps its broadest member.
    const sameWords = mention.part === best.part && mention.words.join() === best.words.join();
    const broader = sameWords && tree.contains(mention.place.id, best.place);
    const deeper = !sameWords && tree.contains(best.place.id, mention.place);
    return broader || deeper ? mention : best;
  }, first).place;
}
