// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { identifierSchema } from './values.js';
import { organisationTypeList } from '../codelists/organisationType.js';
import { partialDateSchema } from './values.js';
import { placeSchema } from './place.js';
import { shelterGuestList } from '../codelists/shelterGuest.js';
import { sourceCodeSchema } from './sourceCode.js';
import { yesNoList } from '../codelists/yesNo.js';

/** An organisation, committee or shelter: it reports, refers, serves or is expected to. */
export const reportingEntitySchema = z.strictObject({
  id: identifierSchema,
  kind: z.enum(organisationTypeList.codes).optional(),
  name: z.string().max(200).optional(),
  place: placeSchema.optional(),
  expected: z.enum(yesNoList.codes).optional(),
  expectedFrom: partialDateSchema.optional(),
  operator: z.enum(organisationTypeList.codes).optional(),
  capacity: z.int().min(0).max(1000000).optional(),
  accepts: z.array(z.enum(shelterGuestList.codes)).max(64).optional(),
  survivorMember: z.enum(yesNoList.codes).optional(),
  asOf: partialDateSchema.optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
