// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { labourSectorList } from '../codelists/labourSector.js';
import { moneySchema } from './money.js';
import { onlinePlatformList } from '../codelists/onlinePlatform.js';
import { partialDateSchema } from './values.js';
import { placeSchema } from './place.js';
import { recruiterRelationshipList } from '../codelists/recruiterRelationship.js';
import { recruitmentChannelList } from '../codelists/recruitmentChannel.js';
import { recruitmentInducementList } from '../codelists/recruitmentInducement.js';

/** How a person was drawn in: channel, what was promised, and who did it are three separate questions. */
export const recruitmentSchema = z.strictObject({
  channels: z.array(z.enum(recruitmentChannelList.codes)).max(64).optional(),
  inducements: z.array(z.enum(recruitmentInducementList.codes)).max(64).optional(),
  recruiterRelationships: z.array(z.enum(recruiterRelationshipList.codes)).max(64).optional(),
  onlinePlatforms: z.array(z.enum(onlinePlatformList.codes)).max(64).optional(),
  promisedSectors: z.array(z.enum(labourSectorList.codes)).max(64).optional(),
  promisedPay: moneySchema.optional(),
  place: placeSchema.optional(),
  date: partialDateSchema.optional(),
});
