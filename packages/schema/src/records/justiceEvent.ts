// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { AssetStage } from '../codelists/assetStage.js';
import type { AwardPayer } from '../codelists/awardPayer.js';
import type { ConvictionMode } from '../codelists/convictionMode.js';
import type { CooperationType } from '../codelists/cooperationType.js';
import type { Count } from '../values/count.js';
import type { Country } from '../codelists/country.js';
import type { ExploitationType } from '../codelists/exploitationType.js';
import type { JusticeEventKind } from '../codelists/justiceEventKind.js';
import type { JusticeOutcome } from '../codelists/justiceOutcome.js';
import type { LawArea } from '../codelists/lawArea.js';
import type { Money } from './money.js';
import type { Offence } from '../codelists/offence.js';
import type { OrganisationType } from '../codelists/organisationType.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Place } from './place.js';
import type { Sentence } from './sentence.js';
import type { SourceCode } from './sourceCode.js';
import type { WithdrawalReason } from '../codelists/withdrawalReason.js';
import type { YesNo } from '../codelists/yesNo.js';

/** One event of the justice process, from the offence recorded to the asset paid over. */
export interface JusticeEvent {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** What happened. Codes of `justice_event_kind`. */
  readonly kind: JusticeEventKind;
  /** When it happened. */
  readonly date?: PartialDate | undefined;
  /** Pseudonymous id of the court or police file. */
  readonly proceedingId?: string | undefined;
  /** Id of the accused. Refers to `actors`. */
  readonly actorId?: string | undefined;
  /** Ids of the cases of the victims. Refers to `cases`. */
  readonly caseIds?: readonly string[] | undefined;
  /** Trafficking, worst forms of child labour, smuggling or other. Codes of `law_area`. */
  readonly lawArea?: LawArea | undefined;
  /** Act and section charged, such as `ke-ctip-2010:3`. */
  readonly statute?: string | undefined;
  /** Kind of offence. Codes of `offence`. */
  readonly offence?: Offence | undefined;
  /** Forms of exploitation in the case. Codes of `exploitation_type`. */
  readonly exploitationTypes?: readonly ExploitationType[] | undefined;
  /** How a concluded case ended. Codes of `justice_outcome`. */
  readonly outcome?: JusticeOutcome | undefined;
  /** How a conviction came about. Codes of `conviction_mode`. */
  readonly convictionMode?: ConvictionMode | undefined;
  /** Why a case was withdrawn. Codes of `withdrawal_reason`. */
  readonly withdrawalReason?: WithdrawalReason | undefined;
  /** Whether the case was opened before the reporting period. Codes of `yes_no`. */
  readonly carriedForward?: YesNo | undefined;
  /** Public name or code of the court. */
  readonly court?: string | undefined;
  /** County or place of the court or unit. */
  readonly place?: Place | undefined;
  /** Kind of body that investigates or prosecutes. Codes of `organisation_type`. */
  readonly unit?: OrganisationType | undefined;
  /** The sentence passed. */
  readonly sentence?: Sentence | undefined;
  /** Compensation or damages ordered. */
  readonly award?: Money | undefined;
  /** Compensation or damages paid. */
  readonly paid?: Money | undefined;
  /** When it was paid. */
  readonly paidOn?: PartialDate | undefined;
  /** Offender, state fund or other. Codes of `award_payer`. */
  readonly payer?: AwardPayer | undefined;
  /** Restrained, forfeited or paid to the fund. Codes of `asset_stage`. */
  readonly assetStage?: AssetStage | undefined;
  /** Value restrained, forfeited or paid over. */
  readonly assetValue?: Money | undefined;
  /** Kind of cross-border cooperation. Codes of `cooperation_type`. */
  readonly cooperation?: CooperationType | undefined;
  /** Country cooperated with. Codes of `country`. */
  readonly country?: Country | undefined;
  /** For a record that stands for several events: how many. */
  readonly persons?: Count | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
