import { queryForm, type QueryForm } from '../match/QueryForm.js';
import type { Gazetteer } from '../gazetteers/Gazetteer.js';
import { isGazetteer, notAGazetteer } from '../gazetteers/isGazetteer.js';
import { unpackGazetteer } from '../gazetteers/unpackGazetteer.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution, ResolutionReason, ResolveContext } from '../model/Resolution.js';
import { cutProvince } from '../text/cutProvince.js';
import { isNegated } from '../text/isNegated.js';
import { describesRoute } from '../text/splitDescription.js';
import { applyAliases, type AliasEntry } from './applyAliases.js';
import { answer, noPlace } from './answer.js';
import type { Attempt } from './Attempt.js';
import { CALIBRATION } from './calibrationTable.js';
import type { Calibration } from './calibration.js';
import { isDoubtful } from './isDoubtful.js';
import { isShared } from './isShared.js';
import { prominence } from './placePrior.js';
import { PlaceTree } from './PlaceTree.js';
import { readCode } from './readCode.js';
import { readFreeText } from './readFreeText.js';
import { readName, type NameReading } from './readName.js';
import { readNoPlace } from './readNoPlace.js';
import { readSeveral } from './readSeveral.js';
import { Search } from './Search.js';
import { contextCountry } from './contextCountry.js';
import { statedCountries } from './statedCountry.js';

/** Longer texts are no place names; the bound keeps time bounded too. */
const LONGEST = 400;
/** Reasons after which the home country's names have no say. */
const EXACT_OR_MANY: ReadonlySet<ResolutionReason> = new Set<ResolutionReason>([
  'exact',
  'unit-words-cut',
  'word-order',
  'route',
  'several-places',
]);
/** Marks that part a description; a name that is exact without them is that name. */
const SEPARATED = /[,;|/()]/u;
/** Codes have a digit, or are two or three letters. */
const HAS_DIGIT = /\d/u;
const LONGEST_COUNTRY_CODE = 3;
/** A name this much like one inside the stated country is rather a spelling of it, */
const LIKENESS = 0.8;
/** than a place elsewhere that is less well known than this: a town of some 400,000. */
const WELL_KNOWN = 0.8;
/** What may as well be a person, a word or an institution is as likely no place. */
const OPEN = 0.5;
/** Distinct questions remembered. */
const REMEMBERED = 10_000;

/** Options of {@link createResolver}. */
export interface ResolverOptions {
  /** Packed gazetteers, nearest first: an earlier one wins where two have the same id. */
  readonly gazetteers?: readonly Gazetteer[];
  /** More places, for example read from a GeoNames dump. */
  readonly places?: readonly GazetteerPlace[];
  /** Decisions of people: see `readAliasPack`. */
  readonly aliases?: readonly AliasEntry[];
  /** The least probability of a match. Default 0.9. */
  readonly accept?: number;
  /**
   * ISO alpha-2 codes of the countries the data comes from: among homonyms their places are likelier.
   * A weight, no filter, and none where the reviewed cross-border homonyms are concerned.
   */
  readonly home?: readonly string[];
  /** Weights of the probability; the package's own by default. */
  readonly calibration?: Calibration;
}

/** Resolves place names. */
export interface Resolver {
  /** The places in use and their hierarchy. */
  readonly tree: PlaceTree;
  /**
   * Finds names without deciding: journeys look for the post of a border with it.
   *
   * @internal
   */
  readonly search: Search;
  /** The least probability of a match. */
  readonly accept: number;
  /** ISO alpha-2 codes of the countries the data comes from. */
  readonly home: ReadonlySet<string>;
  /**
   * Resolves one text. Equal questions are answered from memory.
   *
   * @param text - A name, a description, a code; anything.
   * @param context - What is known around it.
   * @returns The answer; this function never throws on data.
   */
  resolve(text: string, context?: ResolveContext): Resolution;
}

/**
 * Creates a resolver. Indexes that exact names do not need are built when first used.
 *
 * @param options - Gazetteers, aliases and thresholds.
 * @returns The resolver.
 * @throws NjiaError `PLACES-GAZETTEER-UNKNOWN` when something else than a gazetteer was given.
 * @example
 * ```ts
 * import { createResolver } from '@njia/places';
 * import { kenya } from '@njia/places/kenya';
 *
 * const resolver = createResolver({ gazetteers: [kenya] });
 * resolver.resolve('kaunti ya Kwale').place?.id; // => 'KE002'
 * resolver.resolve('haijulikani').status; // => 'not-a-place'
 * ```
 */
export function createResolver(options: ResolverOptions): Resolver {
  const gazetteers = options.gazetteers ?? [];
  if (!gazetteers.every(isGazetteer)) throw notAGazetteer();
  const places = gazetteers.flatMap(unpackGazetteer);
  const tree = new PlaceTree([...places, ...(options.places ?? [])]);
  const scoped = applyAliases(options.aliases ?? [], tree);
  const search = new Search(tree);
  const calibration = options.calibration ?? CALIBRATION;
  const accept = options.accept ?? 0.9;
  const home = new Set(options.home ?? []);
  const remembered = new Map<string, Resolution>();

  const attempt = (text: string, query: QueryForm, context: ResolveContext): Attempt => {
    const parents = parentNames(context.parent);
    const ids = search.parentIds(parents, context.country);
    const reading = { search, calibration, home, parents: ids };
    const named = asStatedUnit(query, context, readName(query, context, reading), reading);
    const asName =
      isNegated(text) || isDoubtful(query, named, context, reading) ? leftOpen(named) : named;
    const whole =
      asName.probability >= accept ||
      // "K/South" is one name cut short, not two places.
      asName.reasons[0] === 'abbreviation' ||
      (asName.reasons[0] === 'exact' && !SEPARATED.test(text));
    if (query.words.length < 2 || (whole && !describesRoute(text))) return asName;
    const asText = readFreeText(text, context, ids, search);
    if (!asText || isNegated(text)) return asName;
    if (asText.reasons.includes('route')) return asText;
    // Several parts that each name a place are a description, not one misspelt name.
    const described = (asText.parts ?? 0) > 1 && asName.features?.exact !== 1;
    return described || asText.probability > asName.probability ? asText : asName;
  };

  /** Who writes "Murindat Ward" means the ward Murindati before any other place called Murindat. */
  const asStatedUnit = (
    query: QueryForm,
    context: ResolveContext,
    asName: Attempt,
    reading: NameReading,
  ): Attempt => {
    const [level] = query.stated;
    const found = asName.best?.place.level;
    if (context.level !== undefined || found === undefined || found === level) return asName;
    // A unit word alone names no unit: see `isDoubtful`.
    if (query.bare === query.full && reading.parents.length === 0) return asName;
    if (level === undefined || !level.startsWith('adm') || found.startsWith('adm')) return asName;
    const asUnit = readName(query, { ...context, level }, reading);
    return asUnit.probability >= accept ? asUnit : asName;
  };

  const decide = (typed: string, context: ResolveContext): Resolution => {
    if (typed.length > LONGEST) return noPlace('unknown', ['too-long']);
    const reviewed = scoped(typed, context);
    if (reviewed)
      return reviewed.candidates.length === 0
        ? noPlace('not-a-place', reviewed.reasons)
        : answer(reviewed, accept, tree);
    const text = cutProvince(typed, context.country);
    const coded = HAS_DIGIT.test(text) || text.trim().length <= LONGEST_COUNTRY_CODE;
    const asCode = coded ? readCode(text, context, tree) : undefined;
    if (asCode) return answer(asCode, accept, tree);
    const query = queryForm(text);
    const stated = inStatedCountry(text, query, context);
    if (stated) return stated;
    const nothing = readNoPlace(text, query, context, search, home);
    if (nothing) return nothing;
    const several =
      query.words.length < 2 || isNamed(query, context)
        ? undefined
        : readSeveral(text, context, search);
    if (several) return answer(several, accept, tree);
    const read = attempt(text, query, context);
    const inside = answer(read, accept, tree);
    if (inside.status === 'matched') return inside;
    if (context.country === undefined) return atHome(text, query, context, inside) ?? inside;
    if (isShared(typed, query, context, read, accept, search)) return inside;
    // What is sure without the country is no less sure where the country agrees.
    const anywhere =
      context.level === undefined ? decide(typed, { ...context, country: undefined }) : inside;
    if (anywhere.place?.country === context.country && anywhere.status === 'matched')
      return anywhere;
    // A name that is exact inside the country is not looked for outside.
    if (inside.reasons[0] === 'exact') return inside;
    return elsewhere(text, query, context, inside);
  };

  /** Whether the whole text is some place's name: `Bosnia and Herzegovina`, `Mexico City`. */
  const isNamed = (query: QueryForm, context: ResolveContext): boolean => {
    const { allows } = search.scope(context.country, context.level);
    return search.names.exact('full', query.full).some(allows);
  };

  /** Reads `Busia, Uganda`, `Busia UG` and `Uganda, Busia` as Busia with its country known. */
  const inStatedCountry = (
    text: string,
    query: QueryForm,
    context: ResolveContext,
  ): Resolution | undefined => {
    if (context.level !== undefined || query.words.length < 2) return undefined;
    if (isNamed(query, context)) return undefined;
    for (const { country, rest, sure } of statedCountries(text, search)) {
      if (context.country !== undefined && context.country !== country) continue;
      const found = decide(rest, { ...context, country });
      const reasons: readonly ResolutionReason[] = [...found.reasons, 'country-stated'];
      if (found.status === 'matched') return { ...found, reasons };
      if (found.reasons[0] === 'placeholder') return decide(country, { ...context, country });
      if (sure && found.status !== 'unknown') return { ...found, reasons };
    }
    return undefined;
  };

  /**
   * A misspelt name is compared with the whole world's names; where the data comes from one country,
   * its own names come first, unless somewhere else a place bears exactly this name.
   */
  const atHome = (
    text: string,
    query: QueryForm,
    context: ResolveContext,
    open: Resolution,
  ): Resolution | undefined => {
    if (open.reasons.some((reason) => EXACT_OR_MANY.has(reason))) return undefined;
    for (const country of home) {
      // A county's name in another spelling (Qwale) is the county before it is anything else.
      const county = answer(
        attempt(text, query, { ...context, country, level: 'adm1' }),
        accept,
        tree,
      );
      if (
        context.level === undefined &&
        county.status === 'matched' &&
        county.reasons[0] === 'folded'
      )
        return county;
      const near = answer(attempt(text, query, { ...context, country }), accept, tree);
      if (near.status === 'matched') return near;
    }
    return undefined;
  };

  /** A name unknown in the stated country but well known outside it is said, not bent. */
  const elsewhere = (
    text: string,
    query: QueryForm,
    context: ResolveContext,
    inside: Resolution,
  ): Resolution => {
    const exact = search.exact(query, search.scope(undefined, context.level));
    // A name in another language somewhere far away is no reason to leave a likeness nearby.
    const alike = (inside.candidates[0]?.similarity ?? 0) >= LIKENESS;
    const known = exact.filter(
      ({ place, hit }) =>
        hit.kind === 'full' &&
        place.country !== context.country &&
        (!alike || (search.names.strength[hit.name] === 2 && prominence(place) >= WELL_KNOWN)),
    );
    if (known.length === 0) return inside;
    const open = answer(attempt(text, query, { ...context, country: undefined }), accept, tree);
    if (open.candidates.length === 0) return inside;
    return {
      status: 'ambiguous',
      probability: Math.min(open.probability, 0.5),
      precisionKm: open.precisionKm,
      candidates: [...open.candidates.slice(0, 3), ...inside.candidates.slice(0, 2)],
      reasons: ['outside-country', ...open.reasons],
      leftover: open.leftover,
    };
  };

  return {
    tree,
    search,
    accept,
    home,
    resolve(given, asked = {}) {
      // Cells of files are often empty or numbers, whatever the types of a program promise.
      const text = textOf(given);
      const country = contextCountry(asked.country, search);
      if (country === null) return noPlace('unknown', ['unknown-country']);
      const context = country === asked.country ? asked : { ...asked, country };
      const key = `${text.length > LONGEST ? '' : text}\u0000${context.country ?? ''}\u0000${String(context.parent ?? '')}\u0000${context.level ?? ''}\u0000${String(context.near ?? '')}\u0000${String(context.neutral ?? '')}`;
      const known = text.length > LONGEST ? undefined : remembered.get(key);
      if (known) return known;
      const resolution = decide(text, context);
      if (text.length <= LONGEST) {
        if (remembered.size >= REMEMBERED) remembered.clear();
        remembered.set(key, resolution);
      }
      return resolution;
    },
  };
}

function textOf(given: unknown): string {
  if (typeof given === 'string') return given;
  return typeof given === 'number' ? String(given) : '';
}

/** The same attempt, not sure enough to be a match. */
function leftOpen(attempt: Attempt): Attempt {
  return {
    ...attempt,
    probability: Math.min(attempt.probability, OPEN),
    reasons: [...attempt.reasons, 'unsupported'],
  };
}

function parentNames(parent: ResolveContext['parent']): string[] {
  if (parent === undefined) return [];
  const list = typeof parent === 'string' ? parent.split('|') : parent;
  return list.map((name) => name.trim()).filter((name) => name !== '');
}
