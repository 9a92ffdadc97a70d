// Written by `pnpm generate`: do not edit.
import type { BorderCrossingManner } from '../codelists/borderCrossingManner.js';
import type { BorderCrossingPlace } from '../codelists/borderCrossingPlace.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Place } from './place.js';

/** Where and how a border was crossed. */
export interface BorderCrossing {
  /** Official post, unofficial point, airport, seaport and so on. Codes of `border_crossing_place`. */
  readonly kind?: BorderCrossingPlace | undefined;
  /** The post, airport or point. */
  readonly place?: Place | undefined;
  /** With which papers and how. Codes of `border_crossing_manner`. */
  readonly manners?: readonly BorderCrossingManner[] | undefined;
  /** When the border was crossed. */
  readonly date?: PartialDate | undefined;
}
