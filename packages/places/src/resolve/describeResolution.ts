import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution } from '../model/Resolution.js';
import { mainCode } from '../export/generalise.js';
import type { PlaceTree } from './PlaceTree.js';

/** A place as one flat object, for files and other programs. */
export interface DescribedPlace {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | null;
  /** Name of the first-level unit: the county in Kenya. */
  readonly county: string | null;
  /** Name. */
  readonly name: string | null;
  /** Main code: the p-code where there is one, else the id. */
  readonly code: string | null;
  /** Level. */
  readonly level: string | null;
  /** Calibrated probability, 0 to 1. */
  readonly probability: number;
}

/** An answer as one flat object. */
export interface DescribedResolution extends DescribedPlace {
  /** The text as given. */
  readonly input: string;
  /** The kind of answer. */
  readonly status: Resolution['status'];
  /** Longitude of the point, degrees, WGS 84; only when matched. */
  readonly lon: number | null;
  /** Latitude of the point. */
  readonly lat: number | null;
  /** Precision in kilometres. */
  readonly precisionKm: number;
  /** Why. */
  readonly reasons: Resolution['reasons'];
  /** Code of the region, when the text names one. */
  readonly region: string | null;
  /** Candidates, likeliest first. */
  readonly candidates: readonly DescribedPlace[];
}

/** Candidates less likely than this do not count when all are asked for their country. */
const LIKELY = 0.02;

/**
 * Writes an answer as one flat object with the fields in a fixed order. Country and county are given
 * for an ambiguous answer too when all likely candidates share them: then they are known.
 *
 * @param input - The text that was asked.
 * @param resolution - The answer.
 * @param tree - The hierarchy.
 * @returns The object.
 */
export function describeResolution(
  input: string,
  resolution: Resolution,
  tree: PlaceTree,
): DescribedResolution {
  const { place, candidates, probability } = resolution;
  const point = place && tree.point(place);
  const scale = Math.min(1, probability / (candidates[0]?.probability || 1));
  const likely = candidates.filter((each) => each.probability >= LIKELY).map((each) => each.place);
  const shared = <T>(of: (each: GazetteerPlace) => T | undefined): T | null => {
    const [first, ...rest] = place ? [place] : likely;
    const value = first && of(first);
    return value !== undefined && rest.every((each) => of(each) === value) ? value : null;
  };
  return {
    input,
    status: resolution.status,
    country: resolution.status === 'unknown' ? null : shared((each) => each.country),
    county: resolution.status === 'unknown' ? null : shared((each) => tree.firstLevel(each)?.name),
    name: place?.name ?? null,
    code: place ? mainCode(place) : null,
    level: place?.level ?? null,
    probability: round(probability),
    lon: point?.lon ?? null,
    lat: point?.lat ?? null,
    precisionKm: resolution.precisionKm,
    reasons: resolution.reasons,
    region: resolution.region?.code ?? null,
    candidates: candidates.map((each) => ({
      country: each.place.country,
      county: tree.firstLevel(each.place)?.name ?? null,
      name: each.place.name,
      code: mainCode(each.place),
      level: each.place.level,
      // A ceiling for homonyms holds for each of them: the candidates never sum to more than is known.
      probability: round(each.probability * scale),
    })),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
