// Written by `pnpm generate`: do not edit.
import type * as z from 'zod';
import type { Place } from '../records/place.js';
import type { PlaceCode } from '../records/placeCode.js';
import type { Stop } from '../records/stop.js';
import type { Leg } from '../records/leg.js';
import type { BorderCrossing } from '../records/borderCrossing.js';
import type { Recruitment } from '../records/recruitment.js';
import type { Exploitation } from '../records/exploitation.js';
import type { StatusChange } from '../records/statusChange.js';
import type { Sentence } from '../records/sentence.js';
import type { Money } from '../records/money.js';
import type { Period } from '../records/period.js';
import type { Absence } from '../records/absence.js';
import type { SourceCode } from '../records/sourceCode.js';
import type { Publisher } from '../records/publisher.js';
import type { ProfileReference } from '../records/profileReference.js';
import type { Journey } from '../records/journey.js';
import type { Case } from '../records/case.js';
import type { Actor } from '../records/actor.js';
import type { JusticeEvent } from '../records/justiceEvent.js';
import type { Service } from '../records/service.js';
import type { Activity } from '../records/activity.js';
import type { Population } from '../records/population.js';
import type { ReportingEntity } from '../records/reportingEntity.js';
import type { Dataset } from '../records/dataset.js';
import type { Count } from '../values/count.js';
import type { Equal, Expect, Frozen } from './typeTests.js';
import type { HtcdsRecord } from '../htcds/index.js';
import type {
  countSchema,
  htcdsRecordSchema,
  placeSchema,
  placeCodeSchema,
  stopSchema,
  legSchema,
  borderCrossingSchema,
  recruitmentSchema,
  exploitationSchema,
  statusChangeSchema,
  sentenceSchema,
  moneySchema,
  periodSchema,
  absenceSchema,
  sourceCodeSchema,
  publisherSchema,
  profileReferenceSchema,
  journeySchema,
  caseSchema,
  actorSchema,
  justiceEventSchema,
  serviceSchema,
  activitySchema,
  populationSchema,
  reportingEntitySchema,
  datasetSchema,
} from './index.js';

/** What zod infers is the documented interface: a difference is a type error here. */
export type Agreement = [
  Expect<Equal<Frozen<z.output<typeof countSchema>>, Count>>,
  Expect<Equal<Frozen<z.output<typeof htcdsRecordSchema>>, HtcdsRecord>>,
  Expect<Equal<Frozen<z.output<typeof placeSchema>>, Place>>,
  Expect<Equal<Frozen<z.output<typeof placeCodeSchema>>, PlaceCode>>,
  Expect<Equal<Frozen<z.output<typeof stopSchema>>, Stop>>,
  Expect<Equal<Frozen<z.output<typeof legSchema>>, Leg>>,
  Expect<Equal<Frozen<z.output<typeof borderCrossingSchema>>, BorderCrossing>>,
  Expect<Equal<Frozen<z.output<typeof recruitmentSchema>>, Recruitment>>,
  Expect<Equal<Frozen<z.output<typeof exploitationSchema>>, Exploitation>>,
  Expect<Equal<Frozen<z.output<typeof statusChangeSchema>>, StatusChange>>,
  Expect<Equal<Frozen<z.output<typeof sentenceSchema>>, Sentence>>,
  Expect<Equal<Frozen<z.output<typeof moneySchema>>, Money>>,
  Expect<Equal<Frozen<z.output<typeof periodSchema>>, Period>>,
  Expect<Equal<Frozen<z.output<typeof absenceSchema>>, Absence>>,
  Expect<Equal<Frozen<z.output<typeof sourceCodeSchema>>, SourceCode>>,
  Expect<Equal<Frozen<z.output<typeof publisherSchema>>, Publisher>>,
  Expect<Equal<Frozen<z.output<typeof profileReferenceSchema>>, ProfileReference>>,
  Expect<Equal<Frozen<z.output<typeof journeySchema>>, Journey>>,
  Expect<Equal<Frozen<z.output<typeof caseSchema>>, Case>>,
  Expect<Equal<Frozen<z.output<typeof actorSchema>>, Actor>>,
  Expect<Equal<Frozen<z.output<typeof justiceEventSchema>>, JusticeEvent>>,
  Expect<Equal<Frozen<z.output<typeof serviceSchema>>, Service>>,
  Expect<Equal<Frozen<z.output<typeof activitySchema>>, Activity>>,
  Expect<Equal<Frozen<z.output<typeof populationSchema>>, Population>>,
  Expect<Equal<Frozen<z.output<typeof reportingEntitySchema>>, ReportingEntity>>,
  Expect<Equal<Frozen<z.output<typeof datasetSchema>>, Dataset>>,
];
