// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { activitySchema } from './activity.js';
import { actorSchema } from './actor.js';
import { caseSchema } from './case.js';
import { dataSensitivityList } from '../codelists/dataSensitivity.js';
import { identifierSchema } from './values.js';
import { journeySchema } from './journey.js';
import { justiceEventSchema } from './justiceEvent.js';
import { partialDateSchema } from './values.js';
import { periodSchema } from './period.js';
import { populationSchema } from './population.js';
import { profileReferenceSchema } from './profileReference.js';
import { publisherSchema } from './publisher.js';
import { reportingEntitySchema } from './reportingEntity.js';
import { serviceSchema } from './service.js';
import { standardNameList } from '../codelists/standardName.js';

/** One document: who publishes it, for which period, how sensitive it is, and the tables of records. */
export const datasetSchema = z.strictObject({
  standard: z.enum(standardNameList.codes),
  version: identifierSchema,
  profile: profileReferenceSchema.optional(),
  publisher: publisherSchema.optional(),
  period: periodSchema.optional(),
  sensitivity: z.enum(dataSensitivityList.codes),
  created: partialDateSchema.optional(),
  title: z.string().max(300).optional(),
  journeys: z.array(journeySchema).optional(),
  cases: z.array(caseSchema).optional(),
  actors: z.array(actorSchema).optional(),
  justiceEvents: z.array(justiceEventSchema).optional(),
  services: z.array(serviceSchema).optional(),
  activities: z.array(activitySchema).optional(),
  populations: z.array(populationSchema).optional(),
  reportingEntities: z.array(reportingEntitySchema).optional(),
});
