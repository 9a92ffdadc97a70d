// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { actList } from '../codelists/act.js';
import { borderCrossingSchema } from './borderCrossing.js';
import { identifierSchema } from './values.js';
import { partialDateSchema } from './values.js';
import { transportModeList } from '../codelists/transportMode.js';
import { travelCompanionList } from '../codelists/travelCompanion.js';
import { travelCostPayerList } from '../codelists/travelCostPayer.js';

/** The way from one stop to another: how, when, with whom, across which border. */
export const legSchema = z.strictObject({
  from: identifierSchema,
  to: identifierSchema,
  modes: z.array(z.enum(transportModeList.codes)).max(64).optional(),
  departed: partialDateSchema.optional(),
  arrived: partialDateSchema.optional(),
  distanceKm: z.number().min(0).max(20040).optional(),
  crossing: borderCrossingSchema.optional(),
  costPayers: z.array(z.enum(travelCostPayerList.codes)).max(64).optional(),
  companions: z.array(z.enum(travelCompanionList.codes)).max(64).optional(),
  acts: z.array(z.enum(actList.codes)).max(64).optional(),
  actorIds: z.array(identifierSchema).max(64).optional(),
});
