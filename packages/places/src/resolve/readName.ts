import { groupOf } from '../match/groupOf.js';
import type { QueryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceCandidate, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import { distanceKm } from '../journey/distanceKm.js';
import type { Attempt } from './Attempt.js';
import { probabilityOf, type Calibration, type ConfidenceFeatures } from './calibration.js';
import { crowdOf } from './crowdOf.js';
import { isHomonym } from './homonyms.js';
import { levelAnswers } from './levelFilter.js';
import { MOST_NAMESAKES } from './mostNamesakes.js';
import { isParentItself, parentAgreement } from './parentAgreement.js';
import { placePrior, prominence } from './placePrior.js';
import type { RankedPlace } from './RankedPlace.js';
import type { FoundPlace, Search } from './Search.js';
import { sites } from './sites.js';

/** Candidates nearer than this to the best one in similarity share its name for all we know. */
const SAME_NAME = 0.004;
/** One name found in two ways: as the whole of "Samburu, Kwale" with its county, or as its beginning. */
const SAME_READING = 0.08;
/** A parent that agrees lifts, one that disagrees lowers, at equal likeness. */
const PARENT_BONUS = 0.06;
/** A level stated by a unit word does likewise. */
const STATED_BONUS = 0.03;
/** A weak alias must be this much more alike than a real name. */
const WEAK_PENALTY = 0.04;
/** A name with a unit word that the query lacks gives way to the same name without. */
const UNIT_PENALTY = 0.01;
/** A parent that agrees makes a homonym this many times likelier. */
const PARENT_ODDS = 60;
/** A place with the text as its own name is this many times likelier than one with it as another name. */
const OWN_NAME_ODDS = 4;
/** A home country's place is this many times likelier than its namesake elsewhere. */
const HOME_ODDS = 8;
/** Beyond this a stated point decides less and less. */
const NEAR_KM = 150;
/** A point further than this from all of them was mistyped, or is another place: it chooses none. */
const FAR_KM = 600;
/** Cross-border homonyms without any context are never certain. */
const HOMONYM_CEILING = 0.6;

/** What reading a name draws on. */
export interface NameReading {
  /** The search. */
  readonly search: Search;
  /** Weights of the probability. */
  readonly calibration: Calibration;
  /** Countries whose homonyms are likelier. */
  readonly home: ReadonlySet<string>;
  /** Ids of the units the context states. */
  readonly parents: readonly ReadonlySet<string>[];
}

/**
 * Reads a text as one place name.
 *
 * @param query - The text's forms.
 * @param context - What is known around it.
 * @param reading - What it draws on.
 * @returns The attempt; without candidates when nothing is alike.
 */
export function readName(query: QueryForm, context: ResolveContext, reading: NameReading): Attempt {
  const { search, parents, calibration } = reading;
  const { tree, names } = search;
  const scope = search.scope(context.country, context.level);
  const exact = statedFirst(search.exact(query, scope), query, context);
  const surely = exact.filter(
    ({ place }) => parents.length === 0 || parentAgreement(place, parents, search.tree) > 0,
  );
  let found = exact;
  // An exact name outside the stated parent may be chance: look for its likes inside.
  if (surely.length === 0) {
    found = [
      ...exact,
      ...search.withParent(query, scope, context.country),
      ...search.similar(query, scope),
    ];
  }
  const ranked = rank(unique(found), query, parents, search);
  const [top] = ranked;
  if (!top)
    return { candidates: [], probability: 0, reasons: ['no-candidate'], leftover: query.words };

  const key = names.joinedOf(top.hit.name);
  const folded = names.foldedOf(top.hit.name);
  const namesakes = ranked.filter(
    ({ hit }) =>
      (names.joinedOf(hit.name) === key && top.hit.similarity - hit.similarity <= SAME_READING) ||
      (names.foldedOf(hit.name) === folded &&
        Math.abs(hit.similarity - top.hit.similarity) <= SAME_NAME) ||
      (isOneOfMany(top.hit.kind) && hit.kind === top.hit.kind),
  );
  // Who writes "Kampalla" means no airport: a kind that is not named is not meant where there is another.
  const plain = query.words.length === query.bareWords.length && !names.hasUnit(top.hit.name);
  const bearers = namesakes
    .filter(({ hit }) => !plain || hit.kind === 'full' || !names.hasUnit(hit.name))
    .slice(0, MOST_NAMESAKES);
  const groups = sites(
    bearers.map(({ place }) => place),
    tree,
  );
  const owners = new Set(
    bearers.filter(({ hit }) => names.strength[hit.name] === 2).map(({ place }) => place),
  );
  const weights = groups.map((group) =>
    Math.max(
      ...group.map(
        (place) => weight(place, context, reading) * (owners.has(place) ? OWN_NAME_ODDS : 1),
      ),
    ),
  );
  const total = weights.reduce((sum, each) => sum + each, 0);
  const order = groups
    .map((_, at) => at)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number));

  const rival = ranked.find((other) => !namesakes.includes(other));
  const kind = top.hit.kind;
  const features: ConfidenceFeatures = {
    similarity: top.hit.similarity,
    margin: rival ? Math.max(0, top.score - rival.score) : 0.3,
    crowd: crowdOf(ranked, namesakes, names),
    asked: context.level !== undefined || query.stated.length > 0 ? 1 : 0,
    length: query.bare.length,
    names: scope.size,
    parent: top.parent,
    exact: isExact(kind) ? 1 : 0,
    folded: kind === 'folded' ? 1 : 0,
    alias: 2 - (names.strength[top.hit.name] as number),
    prominence: prominence(top.place),
  };
  const group = groupOf(top.place, search.settlements(top.place.country));
  const nameProbability = probabilityOf(features, calibration[group]);
  const homonym =
    context.country === undefined &&
    parents.length === 0 &&
    groups.length > 1 &&
    isHomonym(query.bare);
  const best = order[0] as number;
  const share = (weights[best] as number) / total;
  const probability = homonym
    ? Math.min(HOMONYM_CEILING, nameProbability * share)
    : nameProbability * share;

  const candidates: PlaceCandidate[] = order.map((at) => ({
    place: representative(groups[at] as GazetteerPlace[], query, context, reading),
    probability: (nameProbability * (weights[at] as number)) / total,
    similarity: top.hit.similarity,
  }));
  const rest = ranked.filter((other) => !bearers.includes(other)).slice(0, 5);
  for (const other of rest)
    candidates.push({
      place: other.place,
      probability:
        Math.min(1 - nameProbability, probability) *
        Math.max(0, 1 - (top.score - other.score) * 8) *
        0.5,
      similarity: other.hit.similarity,
    });
  return {
    candidates: candidates.slice(0, 5),
    probability,
    nameProbability,
    reasons: reasons(top, query, groups, homonym, context),
    leftover: [],
    features,
    best: top,
  };
}

/** Names that a key found are equally good: cut short, `K/South` is each of thirteen. */
const isOneOfMany = (kind: FoundPlace['hit']['kind']): boolean =>
  isExact(kind) || kind === 'abbreviation';

const isExact = (kind: FoundPlace['hit']['kind']): boolean =>
  kind === 'full' || kind === 'bare' || kind === 'sorted';

/** Hits of the level that unit words state, when there are any; the level asked for is stronger. */
function statedFirst(found: FoundPlace[], query: QueryForm, context: ResolveContext): FoundPlace[] {
  if (query.stated.length === 0 || context.level !== undefined) return found;
  const fitting = found.filter(({ place }) =>
    query.stated.some((level) => levelAnswers(level, place.level)),
  );
  return fitting.length > 0 ? fitting : found;
}

function unique(found: readonly FoundPlace[]): FoundPlace[] {
  const best = new Map<string, FoundPlace>();
  for (const each of found) {
    const known = best.get(each.place.id);
    if (!known || each.hit.similarity > known.hit.similarity) best.set(each.place.id, each);
  }
  return [...best.values()];
}

function rank(
  found: readonly FoundPlace[],
  query: QueryForm,
  parents: readonly ReadonlySet<string>[],
  search: Search,
): RankedPlace[] {
  const plain = query.words.length === query.bareWords.length;
  return found
    .map((each) => {
      const parent = parentAgreement(each.place, parents, search.tree);
      const stated = query.stated.some((level) => levelAnswers(level, each.place.level));
      const weak = search.names.strength[each.hit.name] === 0 && each.hit.kind !== 'full';
      const score =
        each.hit.similarity +
        parent * PARENT_BONUS +
        (stated ? STATED_BONUS : 0) -
        (weak ? WEAK_PENALTY : 0) -
        (plain && search.names.hasUnit(each.hit.name) ? UNIT_PENALTY : 0) +
        0.003 * Math.log10(1 + each.place.population);
      return { place: each.place, hit: each.hit, parent, score };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        placePrior(b.place) - placePrior(a.place) ||
        (a.place.id < b.place.id ? -1 : 1),
    );
}

function weight(
  place: GazetteerPlace,
  context: ResolveContext,
  { search, parents, home }: NameReading,
): number {
  let value =
    placePrior(place) * (home.has(place.country) && context.neutral !== true ? HOME_ODDS : 1);
  if (parentAgreement(place, parents, search.tree) > 0) value *= PARENT_ODDS;
  if (context.near) {
    const point = search.tree.point(place);
    const away = point ? distanceKm(context.near, [point.lon, point.lat]) : 2000;
    value *= Math.exp(-Math.min(away, FAR_KM) / NEAR_KM);
  }
  return value;
}

/** The broadest place of a site, unless a unit word or the level asked for says which. */
function representative(
  site: readonly GazetteerPlace[],
  query: QueryForm,
  context: ResolveContext,
  { parents, search }: NameReading,
): GazetteerPlace {
  // Who says "Ganze, in Ganze constituency" means the ward.
  const inside = site.filter(
    (place) => !parents.some((ids) => isParentItself(place, ids, search.tree)),
  );
  const pool = inside.length > 0 ? inside : site;
  if (context.level === undefined)
    for (const level of query.stated) {
      const stated = pool.find((place) => levelAnswers(level, place.level));
      if (stated) return stated;
    }
  return pool[0] as GazetteerPlace;
}

function reasons(
  top: RankedPlace,
  query: QueryForm,
  groups: readonly GazetteerPlace[][],
  homonym: boolean,
  context: ResolveContext,
): ResolutionReason[] {
  const found: ResolutionReason[] = [];
  const byKind: Readonly<Record<FoundPlace['hit']['kind'], ResolutionReason>> = {
    full: 'exact',
    bare: 'unit-words-cut',
    sorted: 'word-order',
    folded: 'folded',
    abbreviation: 'abbreviation',
    similar: 'similar',
  };
  found.push(byKind[top.hit.kind]);
  if (query.stated.length > 0) found.push('level-stated');
  if (top.parent > 0) found.push('parent-agrees');
  if (top.parent < 0) found.push('parent-disagrees');
  if (context.near && groups.length > 1) found.push('near');
  if ((groups[0]?.length ?? 0) > 1) found.push('nested');
  if (homonym || groups.length > 1) found.push('homonym');
  return found;
}
