// Written by `pnpm generate`: do not edit.
import type { Country } from '../codelists/country.js';
import type { OrganisationType } from '../codelists/organisationType.js';

/** The reporting entity that stands behind a data set. */
export interface Publisher {
  /** Stable id of the reporting entity. */
  readonly id: string;
  /** Public name of the organisation; never a person. */
  readonly name?: string | undefined;
  /** Kind of organisation. Codes of `organisation_type`. */
  readonly kind?: OrganisationType | undefined;
  /** Country it reports from. Codes of `country`. */
  readonly country?: Country | undefined;
}
