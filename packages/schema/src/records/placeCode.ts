// Written by `pnpm generate`: do not edit.
import type { PlaceCodeScheme } from '../codelists/placeCodeScheme.js';

/** The code of a place in one named code system. */
export interface PlaceCode {
  /** Which code system the code belongs to. Codes of `place_code_scheme`. */
  readonly scheme: PlaceCodeScheme;
  /** The code as that system writes it. */
  readonly code: string;
}
