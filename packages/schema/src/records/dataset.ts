// Written by `pnpm generate`: do not edit.
import type { Activity } from './activity.js';
import type { Actor } from './actor.js';
import type { Case } from './case.js';
import type { DataSensitivity } from '../codelists/dataSensitivity.js';
import type { Journey } from './journey.js';
import type { JusticeEvent } from './justiceEvent.js';
import type { PartialDate } from '../values/partialDate.js';
import type { Period } from './period.js';
import type { Population } from './population.js';
import type { ProfileReference } from './profileReference.js';
import type { Publisher } from './publisher.js';
import type { ReportingEntity } from './reportingEntity.js';
import type { Service } from './service.js';
import type { StandardName } from '../codelists/standardName.js';

/** One document: who publishes it, for which period, how sensitive it is, and the tables of records. */
export interface Dataset {
  /** Always `njia`. Codes of `standard_name`. */
  readonly standard: StandardName;
  /** Version of the standard. */
  readonly version: string;
  /** Country or project profile the data was written for. */
  readonly profile?: ProfileReference | undefined;
  /** Reporting entity that stands behind the data. */
  readonly publisher?: Publisher | undefined;
  /** Period the data covers. */
  readonly period?: Period | undefined;
  /** Identified, pseudonymised, anonymised or aggregate. Codes of `data_sensitivity`. */
  readonly sensitivity: DataSensitivity;
  /** Day the document was made. */
  readonly created?: PartialDate | undefined;
  /** Title of the data set; no names of persons. */
  readonly title?: string | undefined;
  /** Records of the type `journey`. The journey of one person, or a route that was reported for several persons; `basis` says which. */
  readonly journeys?: readonly Journey[] | undefined;
  /** Records of the type `case`. One person as one organisation identified and assisted that person, under a pseudonymous key. */
  readonly cases?: readonly Case[] | undefined;
  /** Records of the type `actor`. Someone who recruited, moved, held or exploited, or is accused of it; a pseudonym, never a name. */
  readonly actors?: readonly Actor[] | undefined;
  /** Records of the type `justiceEvent`. One event of the justice process, from the offence recorded to the asset paid over. */
  readonly justiceEvents?: readonly JusticeEvent[] | undefined;
  /** Records of the type `service`. A referral, a service, a need, a stay, a follow-up or another contact with one person; `kind` says which. */
  readonly services?: readonly Service[] | undefined;
  /** Records of the type `activity`. Something an institution did, paid for or put in place: a training, an inspection, an agreement, a milestone. */
  readonly activities?: readonly Activity[] | undefined;
  /** Records of the type `population`. A published count: a population to divide by, or a cell of a table to compare with. */
  readonly populations?: readonly Population[] | undefined;
  /** Records of the type `reportingEntity`. An organisation, committee or shelter: it reports, refers, serves or is expected to. */
  readonly reportingEntities?: readonly ReportingEntity[] | undefined;
}
