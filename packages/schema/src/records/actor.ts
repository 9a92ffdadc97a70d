// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { ActorKind } from '../codelists/actorKind.js';
import type { ActorRole } from '../codelists/actorRole.js';
import type { AgeBand } from '../codelists/ageBand.js';
import type { AgeGroup } from '../codelists/ageGroup.js';
import type { Country } from '../codelists/country.js';
import type { OrganisationType } from '../codelists/organisationType.js';
import type { RecruiterRelationship } from '../codelists/recruiterRelationship.js';
import type { Sex } from '../codelists/sex.js';
import type { SourceCode } from './sourceCode.js';
import type { YesNo } from '../codelists/yesNo.js';

/** Someone who recruited, moved, held or exploited, or is accused of it; a pseudonym, never a name. */
export interface Actor {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** Pseudonymous key under which the same actor is known in several records. */
  readonly actorKey?: string | undefined;
  /** One person, a group or an organisation. Codes of `actor_kind`. */
  readonly kind?: ActorKind | undefined;
  /** What the actor did. Codes of `actor_role`. */
  readonly roles?: readonly ActorRole[] | undefined;
  /** What the actor was to the victim. Codes of `recruiter_relationship`. */
  readonly relationships?: readonly RecruiterRelationship[] | undefined;
  /** Sex as recorded. Codes of `sex`. */
  readonly sex?: Sex | undefined;
  /** Under 18, 18 or over, or unknown. Codes of `age_group`. */
  readonly ageGroup?: AgeGroup | undefined;
  /** Age band where known. Codes of `age_band`. */
  readonly ageBand?: AgeBand | undefined;
  /** Countries of which the actor is a citizen. Codes of `country`. */
  readonly citizenships?: readonly Country[] | undefined;
  /** Whether the actor holds a public office. Codes of `yes_no`. */
  readonly isOfficial?: YesNo | undefined;
  /** Kind of institution of an official. Codes of `organisation_type`. */
  readonly institution?: OrganisationType | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
