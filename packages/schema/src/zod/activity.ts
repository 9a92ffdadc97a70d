// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { activityKindList } from '../codelists/activityKind.js';
import { activityStatusList } from '../codelists/activityStatus.js';
import { ageGroupList } from '../codelists/ageGroup.js';
import { countSchema } from './values.js';
import { countryList } from '../codelists/country.js';
import { evidenceKindList } from '../codelists/evidenceKind.js';
import { identifierSchema } from './values.js';
import { labourSectorList } from '../codelists/labourSector.js';
import { moneySchema } from './money.js';
import { organisationTypeList } from '../codelists/organisationType.js';
import { partialDateSchema } from './values.js';
import { periodSchema } from './period.js';
import { placeSchema } from './place.js';
import { planPillarList } from '../codelists/planPillar.js';
import { sexList } from '../codelists/sex.js';
import { sourceCodeSchema } from './sourceCode.js';
import { surveyWaveList } from '../codelists/surveyWave.js';
import { targetGroupList } from '../codelists/targetGroup.js';
import { yesNoList } from '../codelists/yesNo.js';

/** Something an institution did, paid for or put in place: a training, an inspection, an agreement, a milestone. */
export const activitySchema = z.strictObject({
  id: identifierSchema,
  kind: z.enum(activityKindList.codes),
  pillar: z.enum(planPillarList.codes).optional(),
  subtype: z.string().max(120).optional(),
  date: partialDateSchema.optional(),
  period: periodSchema.optional(),
  due: partialDateSchema.optional(),
  status: z.enum(activityStatusList.codes).optional(),
  place: placeSchema.optional(),
  country: z.enum(countryList.codes).optional(),
  organisation: identifierSchema.optional(),
  organisationKind: z.enum(organisationTypeList.codes).optional(),
  partner: z.enum(organisationTypeList.codes).optional(),
  targetGroup: z.enum(targetGroupList.codes).optional(),
  topic: z.string().max(120).optional(),
  sector: z.enum(labourSectorList.codes).optional(),
  participants: countSchema.optional(),
  personKey: identifierSchema.optional(),
  sex: z.enum(sexList.codes).optional(),
  ageGroup: z.enum(ageGroupList.codes).optional(),
  evaluated: z.enum(yesNoList.codes).optional(),
  reason: z.string().max(200).optional(),
  wave: z.enum(surveyWaveList.codes).optional(),
  respondents: z.int().min(0).max(1000000000).optional(),
  aware: z.int().min(0).max(1000000000).optional(),
  money: moneySchema.optional(),
  spent: moneySchema.optional(),
  fiscalYear: z.string().max(20).optional(),
  milestone: z.string().max(200).optional(),
  value: z.number().min(-1000000000000000).max(1000000000000000).optional(),
  weight: z.number().min(0).max(1000000).optional(),
  evidence: z.array(z.enum(evidenceKindList.codes)).max(64).optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
