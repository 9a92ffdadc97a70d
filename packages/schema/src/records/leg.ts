// Written by `pnpm generate`: do not edit.
import type { Act } from '../codelists/act.js';
import type { BorderCrossing } from './borderCrossing.js';
import type { PartialDate } from '../values/partialDate.js';
import type { TransportMode } from '../codelists/transportMode.js';
import type { TravelCompanion } from '../codelists/travelCompanion.js';
import type { TravelCostPayer } from '../codelists/travelCostPayer.js';

/** The way from one stop to another: how, when, with whom, across which border. */
export interface Leg {
  /** Id of the stop where the leg starts. Refers to `stops`. */
  readonly from: string;
  /** Id of the stop where it ends. Refers to `stops`. */
  readonly to: string;
  /** Modes of transport used on this leg. Codes of `transport_mode`. */
  readonly modes?: readonly TransportMode[] | undefined;
  /** When the leg began. */
  readonly departed?: PartialDate | undefined;
  /** When it ended. */
  readonly arrived?: PartialDate | undefined;
  /** Length in kilometres; great-circle unless a source measured the road. */
  readonly distanceKm?: number | undefined;
  /** Where and how a border was crossed on this leg. */
  readonly crossing?: BorderCrossing | undefined;
  /** Who paid for this leg. Codes of `travel_cost_payer`. */
  readonly costPayers?: readonly TravelCostPayer[] | undefined;
  /** With whom the person travelled on this leg. Codes of `travel_companion`. */
  readonly companions?: readonly TravelCompanion[] | undefined;
  /** Acts of trafficking that took place on this leg. Codes of `act`. */
  readonly acts?: readonly Act[] | undefined;
  /** Ids of the actors who took part in this leg. Refers to `actors`. */
  readonly actorIds?: readonly string[] | undefined;
}
