// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { AssistanceForm } from '../codelists/assistanceForm.js';
import type { ContactChannel } from '../codelists/contactChannel.js';
import type { ContactClassification } from '../codelists/contactClassification.js';
import type { Country } from '../codelists/country.js';
import type { CourtSupportType } from '../codelists/courtSupportType.js';
import type { InformationSource } from '../codelists/informationSource.js';
import type { Money } from './money.js';
import type { OrganisationType } from '../codelists/organisationType.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Place } from './place.js';
import type { ReferralChannel } from '../codelists/referralChannel.js';
import type { ReferralStatus } from '../codelists/referralStatus.js';
import type { ReturnDirection } from '../codelists/returnDirection.js';
import type { ServiceEventKind } from '../codelists/serviceEventKind.js';
import type { ServiceOutcome } from '../codelists/serviceOutcome.js';
import type { ServiceType } from '../codelists/serviceType.js';
import type { SourceCode } from './sourceCode.js';
import type { StayPermissionType } from '../codelists/stayPermissionType.js';
import type { Wellbeing } from '../codelists/wellbeing.js';
import type { YesNo } from '../codelists/yesNo.js';

/** A referral, a service, a need, a stay, a follow-up or another contact with one person; `kind` says which. */
export interface Service {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** What kind of event this is. Codes of `service_event_kind`. */
  readonly kind: ServiceEventKind;
  /** Id of the case of the person served. Refers to `cases`. */
  readonly caseId?: string | undefined;
  /** Pseudonymous key of the person, where no case record is given. */
  readonly personKey?: string | undefined;
  /** Id of the referral that led to this service. Refers to `services`. */
  readonly referralId?: string | undefined;
  /** Pseudonymous id of the court file, for support at court. */
  readonly proceedingId?: string | undefined;
  /** When it was referred, delivered, recorded or paid. */
  readonly date?: PartialDate | undefined;
  /** First day of a service or stay. */
  readonly started?: PartialDate | undefined;
  /** Last day of a service or stay; absent while it lasts. */
  readonly ended?: PartialDate | undefined;
  /** Kind of help. Codes of `service_type`. */
  readonly type?: ServiceType | undefined;
  /** One of the nine forms of the Kenyan National Assistance Trust Fund. Codes of `assistance_form`. */
  readonly assistanceForm?: AssistanceForm | undefined;
  /** Pseudonymous id of the organisation that serves. Refers to `reportingEntities`. */
  readonly provider?: string | undefined;
  /** Kind of body that serves or receives the referral. Codes of `organisation_type`. */
  readonly providerKind?: OrganisationType | undefined;
  /** Pseudonymous id of the organisation that refers. Refers to `reportingEntities`. */
  readonly referredBy?: string | undefined;
  /** Kind of body that refers. Codes of `organisation_type`. */
  readonly referredByKind?: OrganisationType | undefined;
  /** Through the national referral mechanism or directly. Codes of `referral_channel`. */
  readonly channel?: ReferralChannel | undefined;
  /** Where the referral or service stands. Codes of `referral_status`. */
  readonly status?: ReferralStatus | undefined;
  /** When a recorded need was met. */
  readonly metOn?: PartialDate | undefined;
  /** Whole months between closure of the case and this follow-up. */
  readonly monthsSinceClosure?: number | undefined;
  /** Whether the person was reached at follow-up. Codes of `yes_no`. */
  readonly reached?: YesNo | undefined;
  /** Whether the person has an income at follow-up. Codes of `yes_no`. */
  readonly income?: YesNo | undefined;
  /** Housing at follow-up. Codes of `wellbeing`. */
  readonly housing?: Wellbeing | undefined;
  /** Health at follow-up. Codes of `wellbeing`. */
  readonly health?: Wellbeing | undefined;
  /** Legal status at follow-up. Codes of `wellbeing`. */
  readonly legalStatus?: Wellbeing | undefined;
  /** Social inclusion at follow-up. Codes of `wellbeing`. */
  readonly socialInclusion?: Wellbeing | undefined;
  /** Whether a family reunification was followed up. Codes of `yes_no`. */
  readonly followedUp?: YesNo | undefined;
  /** Into or out of the reporting country. Codes of `return_direction`. */
  readonly returnDirection?: ReturnDirection | undefined;
  /** Country returned from or to. Codes of `country`. */
  readonly country?: Country | undefined;
  /** Kind of permission granted to a foreign victim. Codes of `stay_permission_type`. */
  readonly permission?: StayPermissionType | undefined;
  /** Amount paid from an assistance fund. */
  readonly payment?: Money | undefined;
  /** Call, message, walk-in and so on. Codes of `contact_channel`. */
  readonly contactChannel?: ContactChannel | undefined;
  /** Trafficking, other or unclear. Codes of `contact_classification`. */
  readonly classification?: ContactClassification | undefined;
  /** Who called or wrote. Codes of `information_source`. */
  readonly callerKind?: InformationSource | undefined;
  /** Whether a child is involved. Codes of `yes_no`. */
  readonly childInvolved?: YesNo | undefined;
  /** Protection, aid or representation. Codes of `court_support_type`. */
  readonly courtSupport?: CourtSupportType | undefined;
  /** Whether the victim gave evidence. Codes of `yes_no`. */
  readonly testified?: YesNo | undefined;
  /** How the service ended. Codes of `service_outcome`. */
  readonly outcome?: ServiceOutcome | undefined;
  /** Where it took place; for a shelter, the county only. */
  readonly place?: Place | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
