// Written by `pnpm generate`: do not edit.
import type { LabourSector } from '../codelists/labourSector.js';
import type { Money } from './money.js';
import type { OnlinePlatform } from '../codelists/onlinePlatform.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Place } from './place.js';
import type { RecruiterRelationship } from '../codelists/recruiterRelationship.js';
import type { RecruitmentChannel } from '../codelists/recruitmentChannel.js';
import type { RecruitmentInducement } from '../codelists/recruitmentInducement.js';

/** How a person was drawn in: channel, what was promised, and who did it are three separate questions. */
export interface Recruitment {
  /** Through which channel contact was made. Codes of `recruitment_channel`. */
  readonly channels?: readonly RecruitmentChannel[] | undefined;
  /** What was promised or used to draw the person in. Codes of `recruitment_inducement`. */
  readonly inducements?: readonly RecruitmentInducement[] | undefined;
  /** What the recruiter was to the person. Codes of `recruiter_relationship`. */
  readonly recruiterRelationships?: readonly RecruiterRelationship[] | undefined;
  /** Sites and apps through which contact was made. Codes of `online_platform`. */
  readonly onlinePlatforms?: readonly OnlinePlatform[] | undefined;
  /** Sectors of the work that was promised. Codes of `labour_sector`. */
  readonly promisedSectors?: readonly LabourSector[] | undefined;
  /** Pay a month that was promised. */
  readonly promisedPay?: Money | undefined;
  /** Where the person was recruited. */
  readonly place?: Place | undefined;
  /** When the person was recruited. */
  readonly date?: PartialDate | undefined;
}
