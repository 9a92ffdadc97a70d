// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { absenceSchema } from './absence.js';
import { countSchema } from './values.js';
import { identifierSchema } from './values.js';
import { placeSchema } from './place.js';
import { populationMethodList } from '../codelists/populationMethod.js';
import { sexList } from '../codelists/sex.js';
import { sourceCodeSchema } from './sourceCode.js';
import { yesNoList } from '../codelists/yesNo.js';

/** A published count: a population to divide by, or a cell of a table to compare with. */
export const populationSchema = z.strictObject({
  id: identifierSchema,
  place: placeSchema.optional(),
  year: z.int().min(1900).max(2100),
  method: z.enum(populationMethodList.codes).optional(),
  sex: z.enum(sexList.codes).optional(),
  ageFrom: z.int().min(0).max(120).optional(),
  ageTo: z.int().min(0).max(120).optional(),
  count: countSchema,
  source: z.string().max(500),
  tableId: identifierSchema.optional(),
  dimension: z.string().max(120).optional(),
  category: z.string().max(200).optional(),
  isTotal: z.enum(yesNoList.codes).optional(),
  notes: z.string().max(8000).optional(),
  absences: z.array(absenceSchema).max(64).optional(),
  sourceCodes: z.array(sourceCodeSchema).max(128).optional(),
});
