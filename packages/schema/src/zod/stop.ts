// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { identifierSchema } from './values.js';
import { labourSectorList } from '../codelists/labourSector.js';
import { locationKindList } from '../codelists/locationKind.js';
import { locationRoleList } from '../codelists/locationRole.js';
import { partialDateSchema } from './values.js';
import { placeSchema } from './place.js';
import { yesNoList } from '../codelists/yesNo.js';

/** A place on the journey. The order of the list is the order travelled. */
export const stopSchema = z.strictObject({
  id: identifierSchema,
  place: placeSchema,
  roles: z.array(z.enum(locationRoleList.codes)).max(64).optional(),
  kind: z.enum(locationKindList.codes).optional(),
  arrived: partialDateSchema.optional(),
  departed: partialDateSchema.optional(),
  daysStayed: z.int().min(0).max(36525).optional(),
  freeToLeave: z.enum(yesNoList.codes).optional(),
  labourSectors: z.array(z.enum(labourSectorList.codes)).max(64).optional(),
});
