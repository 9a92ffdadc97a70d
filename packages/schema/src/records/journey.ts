// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { Act } from '../codelists/act.js';
import type { Confidence } from '../codelists/confidence.js';
import type { Count } from '../values/count.js';
import type { Exploitation } from './exploitation.js';
import type { InformationSource } from '../codelists/informationSource.js';
import type { JourneyBasis } from '../codelists/journeyBasis.js';
import type { JourneyScope } from '../codelists/journeyScope.js';
import type { Leg } from './leg.js';
import type { Means } from '../codelists/means.js';
import type { MeansOfControl } from '../codelists/meansOfControl.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Period } from './period.js';
import type { Place } from './place.js';
import type { Recruitment } from './recruitment.js';
import type { SourceCode } from './sourceCode.js';
import type { Stop } from './stop.js';
import type { TraffickingStatus } from '../codelists/traffickingStatus.js';
import type { TravelCompanion } from '../codelists/travelCompanion.js';
import type { TravelCostPayer } from '../codelists/travelCostPayer.js';
import type { YesNo } from '../codelists/yesNo.js';

/** The journey of one person, or a route that was reported for several persons; `basis` says which. */
export interface Journey {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** Whether the record is the journey of one person or a reported route. Codes of `journey_basis`. */
  readonly basis: JourneyBasis;
  /** Pseudonymous id of the organisation that reported it. Refers to `reportingEntities`. */
  readonly reportedBy?: string | undefined;
  /** When it was reported. */
  readonly reportedOn?: PartialDate | undefined;
  /** When the journey, or the cases on the route, took place. */
  readonly period?: Period | undefined;
  /** How many persons travelled this way; a journey of one person needs no count. */
  readonly persons?: Count | undefined;
  /** Inside one country, across a border, or both. Codes of `journey_scope`. */
  readonly scope?: JourneyScope | undefined;
  /** Places in the order travelled, from origin on. */
  readonly stops: readonly Stop[];
  /** Yes when the list of stops is known to be complete, so that no transit stop means none was passed. Codes of `yes_no`. */
  readonly stopsComplete?: YesNo | undefined;
  /** The ways between stops, in the order travelled. */
  readonly legs?: readonly Leg[] | undefined;
  /** Where the person believed the journey would end; kept apart from where it did end. */
  readonly intendedDestination?: Place | undefined;
  /** How the person was drawn in. */
  readonly recruitment?: Recruitment | undefined;
  /** Each form of exploitation, expected or occurred. */
  readonly exploitations?: readonly Exploitation[] | undefined;
  /** What was done: the act element of trafficking. Codes of `act`. */
  readonly acts?: readonly Act[] | undefined;
  /** How it was done: the means element. Not needed for a person under 18. Codes of `means`. */
  readonly means?: readonly Means[] | undefined;
  /** How the person was kept under control. Codes of `means_of_control`. */
  readonly meansOfControl?: readonly MeansOfControl[] | undefined;
  /** Who paid for the travel as a whole. Codes of `travel_cost_payer`. */
  readonly costPayers?: readonly TravelCostPayer[] | undefined;
  /** With whom the person travelled on the whole. Codes of `travel_companion`. */
  readonly companions?: readonly TravelCompanion[] | undefined;
  /** Possible, confirmed, at risk or not trafficking. Codes of `trafficking_status`. */
  readonly status?: TraffickingStatus | undefined;
  /** Whether the person had been trafficked before. Codes of `yes_no`. */
  readonly priorTrafficking?: YesNo | undefined;
  /** Where the information comes from. Codes of `information_source`. */
  readonly informationSources?: readonly InformationSource[] | undefined;
  /** How sure the reporter is that this was trafficking. Codes of `confidence`. */
  readonly confidence?: Confidence | undefined;
  /** Ids of the cases of the persons who travelled this way. Refers to `cases`. */
  readonly caseIds?: readonly string[] | undefined;
  /** Ids of the actors who took part. Refers to `actors`. */
  readonly actorIds?: readonly string[] | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
