// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { actorKindList } from '../codelists/actorKind.js';
import { actorRoleList } from '../codelists/actorRole.js';
import { ageBandList } from '../codelists/ageBand.js';
import { ageGroupList } from '../codelists/ageGroup.js';
import { countryList } from '../codelists/country.js';
import { identifierSchema } from './values.js';
import { organisationTypeList } from '../codelists/organisationType.js';
import { recruiterRelationshipList } from '../codelists/recruiterRelationship.js';
import { sexList } from '../codelists/sex.js';
import { sourceCodeSchema } from './sourceCode.js';
import { yesNoList } from '../codelists/yesNo.js';

/** Someone who recruited, moved, held or exploited, or is accused of it; a pseudonym, never a name. */
export const actorSchema = z.strictObject({
  id: identifierSchema,
  actorKey: identifierSchema.optional(),
  kind: z.enum(actorKindList.codes).optional(),
  roles: z.array(z.enum(actorRoleList.codes)).max(64).optional(),
  relationships: z.array(z.enum(recruiterRelationshipList.codes)).max(64).optional(),
  sex: z.enum(sexList.codes).optional(),
  ageGroup: z.enum(ageGroupList.codes).optional(),
  ageBand: z.enum(ageBandList.codes).optional(),
  citizenships: z.array(z.enum(countryList.codes)).max(64).optional(),
  isOfficial: z.enum(yesNoList.codes).optional(),
  institution: z.enum(organisationTypeList.codes).optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
