// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { Act } from '../codelists/act.js';
import type { AgeBand } from '../codelists/ageBand.js';
import type { AgeGroup } from '../codelists/ageGroup.js';
import type { AreaType } from '../codelists/areaType.js';
import type { CaseStage } from '../codelists/caseStage.js';
import type { Confidence } from '../codelists/confidence.js';
import type { ConsentScope } from '../codelists/consentScope.js';
import type { Country } from '../codelists/country.js';
import type { DurationBand } from '../codelists/durationBand.js';
import type { Exploitation } from './exploitation.js';
import type { Gender } from '../codelists/gender.js';
import type { IdentificationSource } from '../codelists/identificationSource.js';
import type { InformationSource } from '../codelists/informationSource.js';
import type { Means } from '../codelists/means.js';
import type { MeansOfControl } from '../codelists/meansOfControl.js';
import type { OrganisationType } from '../codelists/organisationType.js';
import type { PartialDate } from '../values/partialDate.js';
import type { PenaltyType } from '../codelists/penaltyType.js';
import type { Place } from './place.js';
import type { Recruitment } from './recruitment.js';
import type { Sex } from '../codelists/sex.js';
import type { SourceCode } from './sourceCode.js';
import type { StatusChange } from './statusChange.js';
import type { TraffickingStatus } from '../codelists/traffickingStatus.js';
import type { YesNo } from '../codelists/yesNo.js';

/** One person as one organisation identified and assisted that person, under a pseudonymous key. */
export interface Case {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** Pseudonymous key of the person inside one organisation. */
  readonly personKey?: string | undefined;
  /** Pseudonymous key shared across organisations; absent when the person cannot be linked. */
  readonly linkageKey?: string | undefined;
  /** Id of the case file; a file may hold several persons. */
  readonly caseFileId?: string | undefined;
  /** Pseudonymous id of the organisation. Refers to `reportingEntities`. */
  readonly reportedBy?: string | undefined;
  /** When the case file was opened. */
  readonly opened?: PartialDate | undefined;
  /** When the case was closed. */
  readonly closed?: PartialDate | undefined;
  /** Before, during or after exploitation when the case came to notice. Codes of `case_stage`. */
  readonly stage?: CaseStage | undefined;
  /** Where the case is handled, such as the county. */
  readonly place?: Place | undefined;
  /** Sex as recorded. Codes of `sex`. */
  readonly sex?: Sex | undefined;
  /** Gender as the person or the source states it. Codes of `gender`. */
  readonly gender?: Gender | undefined;
  /** Completed years when identified. */
  readonly age?: number | undefined;
  /** Completed years when the trafficking began; decides whether the person was a child in law. */
  readonly ageWhenTrafficked?: number | undefined;
  /** Age band when identified, where the age itself is not held. Codes of `age_band`. */
  readonly ageBand?: AgeBand | undefined;
  /** Under 18, 18 or over, or unknown, when identified. Codes of `age_group`. */
  readonly ageGroup?: AgeGroup | undefined;
  /** Year only; a full date of birth is never part of the format. */
  readonly birthYear?: number | undefined;
  /** Countries of which the person is a citizen. Codes of `country`. */
  readonly citizenships?: readonly Country[] | undefined;
  /** Whether no state takes the person as a citizen. Codes of `yes_no`. */
  readonly stateless?: YesNo | undefined;
  /** Usual home before the trafficking. */
  readonly origin?: Place | undefined;
  /** Kind of area of the home place. Codes of `area_type`. */
  readonly originArea?: AreaType | undefined;
  /** First contact with the organisation. */
  readonly firstContact?: PartialDate | undefined;
  /** When the person was identified as a possible victim. */
  readonly identifiedOn?: PartialDate | undefined;
  /** Where the person was identified. */
  readonly identifiedAt?: Place | undefined;
  /** Proactive search, the person, a referral or a hotline. Codes of `identification_source`. */
  readonly identificationSource?: IdentificationSource | undefined;
  /** Kind of body that identified the person. Codes of `organisation_type`. */
  readonly identifyingActor?: OrganisationType | undefined;
  /** Where the finding stands now. Codes of `trafficking_status`. */
  readonly status?: TraffickingStatus | undefined;
  /** Steps of the identification procedure, oldest first. */
  readonly statusHistory?: readonly StatusChange[] | undefined;
  /** What was done: the act element of trafficking. Codes of `act`. */
  readonly acts?: readonly Act[] | undefined;
  /** How it was done: the means element. Not needed for a person under 18. Codes of `means`. */
  readonly means?: readonly Means[] | undefined;
  /** Each form of exploitation, expected or occurred. */
  readonly exploitations?: readonly Exploitation[] | undefined;
  /** How the person was drawn in. */
  readonly recruitment?: Recruitment | undefined;
  /** How the person was kept under control. Codes of `means_of_control`. */
  readonly meansOfControl?: readonly MeansOfControl[] | undefined;
  /** How long the trafficking lasted. Codes of `duration_band`. */
  readonly duration?: DurationBand | undefined;
  /** Whether the person had been trafficked before. Codes of `yes_no`. */
  readonly priorTrafficking?: YesNo | undefined;
  /** Whether the victim was punished for acts that the trafficking made the person do. Codes of `yes_no`. */
  readonly penalised?: YesNo | undefined;
  /** How the victim was punished. Codes of `penalty_type`. */
  readonly penaltyTypes?: readonly PenaltyType[] | undefined;
  /** For what the person agreed that the data be used. Codes of `consent_scope`. */
  readonly consent?: ConsentScope | undefined;
  /** Where the information comes from. Codes of `information_source`. */
  readonly informationSources?: readonly InformationSource[] | undefined;
  /** How sure the reporter is that this was trafficking. Codes of `confidence`. */
  readonly confidence?: Confidence | undefined;
  /** Ids of the journeys of the person. Refers to `journeys`. */
  readonly journeyIds?: readonly string[] | undefined;
  /** Ids of the actors known from this case. Refers to `actors`. */
  readonly actorIds?: readonly string[] | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
