// Written by `pnpm generate`: do not edit.
import type { Country } from '../codelists/country.js';
import type { PlaceCode } from './placeCode.js';
import type { PlaceLevel } from '../codelists/placeLevel.js';
import type { PlaceStatus } from '../codelists/placeStatus.js';

/** A place as somebody typed it, and what it was resolved to. Coordinates are WGS 84 degrees. */
export interface Place {
  /** The words of the source, unchanged. */
  readonly text?: string | undefined;
  /** ISO 3166-1 alpha-2 code of the country the place lies in. Codes of `country`. */
  readonly country?: Country | undefined;
  /** Main code of the resolved place; the p-code where one exists (KE001 is Mombasa county). */
  readonly code?: string | undefined;
  /** The same place in other code systems. */
  readonly codes?: readonly PlaceCode[] | undefined;
  /** How large the resolved unit is, from country down to a point. Codes of `place_level`. */
  readonly level?: PlaceLevel | undefined;
  /** Degrees east of Greenwich, WGS 84. */
  readonly lon?: number | undefined;
  /** Degrees north of the equator, WGS 84. */
  readonly lat?: number | undefined;
  /** Radius in kilometres around the coordinates within which the place lies. */
  readonly precisionKm?: number | undefined;
  /** Calibrated probability, 0 to 1, that the resolution is right. */
  readonly confidence?: number | undefined;
  /** Whether the text was resolved, and if not, why. Codes of `place_status`. */
  readonly status?: PlaceStatus | undefined;
}
