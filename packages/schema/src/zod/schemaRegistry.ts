// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { schemaBase } from '../schemaBase.js';
import { placeSchema } from './place.js';
import { placeCodeSchema } from './placeCode.js';
import { stopSchema } from './stop.js';
import { legSchema } from './leg.js';
import { borderCrossingSchema } from './borderCrossing.js';
import { recruitmentSchema } from './recruitment.js';
import { exploitationSchema } from './exploitation.js';
import { statusChangeSchema } from './statusChange.js';
import { sentenceSchema } from './sentence.js';
import { moneySchema } from './money.js';
import { periodSchema } from './period.js';
import { absenceSchema } from './absence.js';
import { sourceCodeSchema } from './sourceCode.js';
import { publisherSchema } from './publisher.js';
import { profileReferenceSchema } from './profileReference.js';
import { journeySchema } from './journey.js';
import { caseSchema } from './case.js';
import { actorSchema } from './actor.js';
import { justiceEventSchema } from './justiceEvent.js';
import { serviceSchema } from './service.js';
import { activitySchema } from './activity.js';
import { populationSchema } from './population.js';
import { reportingEntitySchema } from './reportingEntity.js';
import { datasetSchema } from './dataset.js';

/**
 * The schemas under their JSON Schema ids. It is a registry of our own: the global one of zod refuses
 * an id twice, and an ESM and a CommonJS copy of this package may well meet in one program.
 */
export const schemaRegistry: z.core.$ZodRegistry<{ id: string }> = z
  .registry<{ id: string }>()
  .add(placeSchema, { id: `${schemaBase}place.json` })
  .add(placeCodeSchema, { id: `${schemaBase}placeCode.json` })
  .add(stopSchema, { id: `${schemaBase}stop.json` })
  .add(legSchema, { id: `${schemaBase}leg.json` })
  .add(borderCrossingSchema, { id: `${schemaBase}borderCrossing.json` })
  .add(recruitmentSchema, { id: `${schemaBase}recruitment.json` })
  .add(exploitationSchema, { id: `${schemaBase}exploitation.json` })
  .add(statusChangeSchema, { id: `${schemaBase}statusChange.json` })
  .add(sentenceSchema, { id: `${schemaBase}sentence.json` })
  .add(moneySchema, { id: `${schemaBase}money.json` })
  .add(periodSchema, { id: `${schemaBase}period.json` })
  .add(absenceSchema, { id: `${schemaBase}absence.json` })
  .add(sourceCodeSchema, { id: `${schemaBase}sourceCode.json` })
  .add(publisherSchema, { id: `${schemaBase}publisher.json` })
  .add(profileReferenceSchema, { id: `${schemaBase}profileReference.json` })
  .add(journeySchema, { id: `${schemaBase}journey.json` })
  .add(caseSchema, { id: `${schemaBase}case.json` })
  .add(actorSchema, { id: `${schemaBase}actor.json` })
  .add(justiceEventSchema, { id: `${schemaBase}justiceEvent.json` })
  .add(serviceSchema, { id: `${schemaBase}service.json` })
  .add(activitySchema, { id: `${schemaBase}activity.json` })
  .add(populationSchema, { id: `${schemaBase}population.json` })
  .add(reportingEntitySchema, { id: `${schemaBase}reportingEntity.json` })
  .add(datasetSchema, { id: `${schemaBase}dataset.json` });
