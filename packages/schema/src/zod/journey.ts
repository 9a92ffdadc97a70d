// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { actList } from '../codelists/act.js';
import { confidenceList } from '../codelists/confidence.js';
import { countSchema } from './values.js';
import { exploitationSchema } from './exploitation.js';
import { identifierSchema } from './values.js';
import { informationSourceList } from '../codelists/informationSource.js';
import { journeyBasisList } from '../codelists/journeyBasis.js';
import { journeyScopeList } from '../codelists/journeyScope.js';
import { legSchema } from './leg.js';
import { meansList } from '../codelists/means.js';
import { meansOfControlList } from '../codelists/meansOfControl.js';
import { partialDateSchema } from './values.js';
import { periodSchema } from './period.js';
import { placeSchema } from './place.js';
import { recruitmentSchema } from './recruitment.js';
import { sourceCodeSchema } from './sourceCode.js';
import { stopSchema } from './stop.js';
import { traffickingStatusList } from '../codelists/traffickingStatus.js';
import { travelCompanionList } from '../codelists/travelCompanion.js';
import { travelCostPayerList } from '../codelists/travelCostPayer.js';
import { yesNoList } from '../codelists/yesNo.js';

/** The journey of one person, or a route that was reported for several persons; `basis` says which. */
export const journeySchema = z.strictObject({
  id: identifierSchema,
  basis: z.enum(journeyBasisList.codes),
  reportedBy: identifierSchema.optional(),
  reportedOn: partialDateSchema.optional(),
  period: periodSchema.optional(),
  persons: countSchema.optional(),
  scope: z.enum(journeyScopeList.codes).optional(),
  stops: z.array(stopSchema).max(200),
  stopsComplete: z.enum(yesNoList.codes).optional(),
  legs: z.array(legSchema).max(200).optional(),
  intendedDestination: placeSchema.optional(),
  recruitment: recruitmentSchema.optional(),
  exploitations: z.array(exploitationSchema).max(32).optional(),
  acts: z.array(z.enum(actList.codes)).max(64).optional(),
  means: z.array(z.enum(meansList.codes)).max(64).optional(),
  meansOfControl: z.array(z.enum(meansOfControlList.codes)).max(64).optional(),
  costPayers: z.array(z.enum(travelCostPayerList.codes)).max(64).optional(),
  companions: z.array(z.enum(travelCompanionList.codes)).max(64).optional(),
  status: z.enum(traffickingStatusList.codes).optional(),
  priorTrafficking: z.enum(yesNoList.codes).optional(),
  informationSources: z.array(z.enum(informationSourceList.codes)).max(64).optional(),
  confidence: z.enum(confidenceList.codes).optional(),
  caseIds: z.array(identifierSchema).max(5000).optional(),
  actorIds: z.array(identifierSchema).max(500).optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
