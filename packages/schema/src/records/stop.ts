// Written by `pnpm generate`: do not edit.
import type { LabourSector } from '../codelists/labourSector.js';
import type { LocationKind } from '../codelists/locationKind.js';
import type { LocationRole } from '../codelists/locationRole.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Place } from './place.js';
import type { YesNo } from '../codelists/yesNo.js';

/** A place on the journey. The order of the list is the order travelled. */
export interface Stop {
  /** Id inside this journey; legs refer to it. */
  readonly id: string;
  /** Where it was. */
  readonly place: Place;
  /** What the place was in the journey; a place may have several roles. Codes of `location_role`. */
  readonly roles?: readonly LocationRole[] | undefined;
  /** House, border post, airport and so on. Codes of `location_kind`. */
  readonly kind?: LocationKind | undefined;
  /** When the person came there. */
  readonly arrived?: PartialDate | undefined;
  /** When the person left. */
  readonly departed?: PartialDate | undefined;
  /** Whole days spent there, where dates are not known. */
  readonly daysStayed?: number | undefined;
  /** Whether the person could leave. Codes of `yes_no`. */
  readonly freeToLeave?: YesNo | undefined;
  /** Sectors in which the person worked while there. Codes of `labour_sector`. */
  readonly labourSectors?: readonly LabourSector[] | undefined;
}
