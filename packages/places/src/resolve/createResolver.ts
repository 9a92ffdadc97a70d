import { isGazetteer, notAGazetteer } from '../gazetteers/isGazetteer.js';
import { unpackGazetteer } from '../gazetteers/unpackGazetteer.js';
import type { Resolution, ResolveContext } from '../model/Resolution.js';
import { applyAliases } from './applyAliases.js';
import { noPlace } from './answer.js';
import { CALIBRATION } from './calibrationTable.js';
import { contextCountry } from './contextCountry.js';
import { decide } from './decide.js';
import { LONGEST_TEXT } from './longestText.js';
import { PlaceTree } from './PlaceTree.js';
import type { Resolver } from './Resolver.js';
import type { ResolverOptions } from './ResolverOptions.js';
import type { ResolverParts } from './ResolverParts.js';
import { Search } from './Search.js';

/** Distinct questions remembered. */
const REMEMBERED = 10_000;

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
  const reviewed = applyAliases(options.aliases ?? [], tree);
  const search = new Search(tree);
  const calibration = options.calibration ?? CALIBRATION;
  const accept = options.accept ?? 0.9;
  const home = new Set(options.home ?? []);
  const parts: ResolverParts = { tree, search, calibration, accept, home, reviewed };
  const remembered = new Map<string, Resolution>();

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
      // Refused before the memory is asked, so that its keys stay short.
      if (text.length > LONGEST_TEXT) return noPlace('unknown', ['too-long']);
      const context = country === asked.country ? asked : { ...asked, country };
      const key = keyOf(text, context);
      const known = remembered.get(key);
      if (known) return known;
      const resolution = decide(text, context, parts);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, resolution);
      return resolution;
    },
  };
}

/** Everything an answer depends on, in one text. */
function keyOf(text: string, { country, parent, level, near, neutral }: ResolveContext): string {
  return `${text}\u0000${country ?? ''}\u0000${String(parent ?? '')}\u0000${level ?? ''}\u0000${String(near ?? '')}\u0000${String(neutral ?? '')}`;
}

function textOf(given: unknown): string {
  if (typeof given === 'string') return given;
  return typeof given === 'number' ? String(given) : '';
}
