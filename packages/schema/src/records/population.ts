// Written by `pnpm generate`: do not edit.
import type { Absence } from './absence.js';
import type { Count } from '../values/count.js';
import type { Place } from './place.js';
import type { PopulationMethod } from '../codelists/populationMethod.js';
import type { Sex } from '../codelists/sex.js';
import type { SourceCode } from './sourceCode.js';
import type { YesNo } from '../codelists/yesNo.js';

/** A published count: a population to divide by, or a cell of a table to compare with. */
export interface Population {
  /** Stable id inside this data set; never a name, phone or document number. */
  readonly id: string;
  /** Country or county that was counted. */
  readonly place?: Place | undefined;
  /** Year that the count stands for. */
  readonly year: number;
  /** Census, projection or estimate. Codes of `population_method`. */
  readonly method?: PopulationMethod | undefined;
  /** Sex counted; absent for all. Codes of `sex`. */
  readonly sex?: Sex | undefined;
  /** Least completed years counted; absent for all ages. */
  readonly ageFrom?: number | undefined;
  /** Greatest completed years counted; absent when open. */
  readonly ageTo?: number | undefined;
  /** How many. */
  readonly count: Count;
  /** Publication that the figure was taken from. */
  readonly source: string;
  /** Id of the published table, for a cell of a table. */
  readonly tableId?: string | undefined;
  /** Dimension of the table. */
  readonly dimension?: string | undefined;
  /** Category of that dimension, as published. */
  readonly category?: string | undefined;
  /** Whether the cell is a total of others. Codes of `yes_no`. */
  readonly isTotal?: YesNo | undefined;
  /** Free text. It is dropped from every release; write nothing here that names a person. */
  readonly notes?: string | undefined;
  /** Why fields have no value. */
  readonly absences?: readonly Absence[] | undefined;
  /** Codes of other standards from which values were imported. */
  readonly sourceCodes?: readonly SourceCode[] | undefined;
}
