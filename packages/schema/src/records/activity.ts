// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { ActivityKind } from '../codelists/activityKind.js';
import type { ActivityStatus } from '../codelists/activityStatus.js';
import type { AgeGroup } from '../codelists/ageGroup.js';
import type { Count } from '../values/count.js';
import type { Country } from '../codelists/country.js';
import type { EvidenceKind } from '../codelists/evidenceKind.js';
import type { LabourSector } from '../codelists/labourSector.js';
import type { Money } from './money.js';
import type { OrganisationType } from '../codelists/organisationType.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Period } from './period.js';
import type { Place } from './place.js';
import type { PlanPillar } from '../codelists/planPillar.js';
import type { Sex } from '../codelists/sex.js';
import type { SourceCode } from './sourceCode.js';
import type { SurveyWave } from '../codelists/surveyWave.js';
import type { TargetGroup } from '../codelists/targetGroup.js';
import type { YesNo } from '../codelists/yesNo.js';

/** Something an institution did, paid for or put in place: a training, an inspection, an agreement, a milestone. */
export interface Activity {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** What kind of activity this is. Codes of `activity_kind`. */
  readonly kind: ActivityKind;
  /** Pillar of the plan of action. Codes of `plan_pillar`. */
  readonly pillar?: PlanPillar | undefined;
  /** Finer kind in the words or code of the plan. */
  readonly subtype?: string | undefined;
  /** When it took place or was published. */
  readonly date?: PartialDate | undefined;
  /** From when to when it lasted or is in force. */
  readonly period?: Period | undefined;
  /** When it was to be done. */
  readonly due?: PartialDate | undefined;
  /** Planned, in progress, completed, cancelled and so on. Codes of `activity_status`. */
  readonly status?: ActivityStatus | undefined;
  /** County or place. */
  readonly place?: Place | undefined;
  /** Other country concerned. Codes of `country`. */
  readonly country?: Country | undefined;
  /** Id of the organisation that did it or is concerned. Refers to `reportingEntities`. */
  readonly organisation?: string | undefined;
  /** Kind of that organisation. Codes of `organisation_type`. */
  readonly organisationKind?: OrganisationType | undefined;
  /** Kind of partner of an agreement. Codes of `organisation_type`. */
  readonly partner?: OrganisationType | undefined;
  /** Whom it was for. Codes of `target_group`. */
  readonly targetGroup?: TargetGroup | undefined;
  /** Subject of a training, purpose of money, item of a score. */
  readonly topic?: string | undefined;
  /** Sector inspected. Codes of `labour_sector`. */
  readonly sector?: LabourSector | undefined;
  /** How many took part, or how many posts are filled; the count says whether counted or estimated. */
  readonly participants?: Count | undefined;
  /** Pseudonymous key where one record is one participant. */
  readonly personKey?: string | undefined;
  /** Sex of the participants this record counts. Codes of `sex`. */
  readonly sex?: Sex | undefined;
  /** Age group of the participants this record counts. Codes of `age_group`. */
  readonly ageGroup?: AgeGroup | undefined;
  /** Whether it was evaluated. Codes of `yes_no`. */
  readonly evaluated?: YesNo | undefined;
  /** Reason of a refusal or deregistration. */
  readonly reason?: string | undefined;
  /** Baseline, endline or other. Codes of `survey_wave`. */
  readonly wave?: SurveyWave | undefined;
  /** How many answered a survey. */
  readonly respondents?: number | undefined;
  /** How many of them were aware. */
  readonly aware?: number | undefined;
  /** Money allocated, disbursed or budgeted. */
  readonly money?: Money | undefined;
  /** Money spent of the budget. */
  readonly spent?: Money | undefined;
  /** Label such as 2025/26. */
  readonly fiscalYear?: string | undefined;
  /** Milestone of a response framework. */
  readonly milestone?: string | undefined;
  /** Value of a scored item. */
  readonly value?: number | undefined;
  /** Weight of a scored item. */
  readonly weight?: number | undefined;
  /** Kinds of proof held. Codes of `evidence_kind`. */
  readonly evidence?: readonly EvidenceKind[] | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
