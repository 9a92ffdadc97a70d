// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { OrganisationType } from '../codelists/organisationType.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Place } from './place.js';
import type { ShelterGuest } from '../codelists/shelterGuest.js';
import type { SourceCode } from './sourceCode.js';
import type { YesNo } from '../codelists/yesNo.js';

/** An organisation, committee or shelter: it reports, refers, serves or is expected to. */
export interface ReportingEntity {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** Kind of organisation. Codes of `organisation_type`. */
  readonly kind?: OrganisationType | undefined;
  /** Public name of the organisation; never of a person, never of a hidden shelter. */
  readonly name?: string | undefined;
  /** County; a shelter is never placed more exactly. */
  readonly place?: Place | undefined;
  /** Whether reports are expected from it. Codes of `yes_no`. */
  readonly expected?: YesNo | undefined;
  /** Since when reports are expected. */
  readonly expectedFrom?: PartialDate | undefined;
  /** Kind of body that runs a shelter. Codes of `organisation_type`. */
  readonly operator?: OrganisationType | undefined;
  /** Places in a shelter. */
  readonly capacity?: number | undefined;
  /** Whom a shelter takes in; an empty list means nobody, absent means unknown. Codes of `shelter_guest`. */
  readonly accepts?: readonly ShelterGuest[] | undefined;
  /** Whether a survivor sits on the committee or board. Codes of `yes_no`. */
  readonly survivorMember?: YesNo | undefined;
  /** Day on which this was so. */
  readonly asOf?: PartialDate | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
