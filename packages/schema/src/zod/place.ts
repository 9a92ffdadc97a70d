// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { countryList } from '../codelists/country.js';
import { identifierSchema } from './values.js';
import { placeCodeSchema } from './placeCode.js';
import { placeLevelList } from '../codelists/placeLevel.js';
import { placeStatusList } from '../codelists/placeStatus.js';

/** A place as somebody typed it, and what it was resolved to. Coordinates are WGS 84 degrees. */
export const placeSchema = z.strictObject({
  text: z.string().max(500).optional(),
  country: z.enum(countryList.codes).optional(),
  code: identifierSchema.optional(),
  codes: z.array(placeCodeSchema).max(16).optional(),
  level: z.enum(placeLevelList.codes).optional(),
  lon: z.number().min(-180).max(180).optional(),
  lat: z.number().min(-90).max(90).optional(),
  precisionKm: z.number().min(0).max(20040).optional(),
  confidence: z.number().min(0).max(1).optional(),
  status: z.enum(placeStatusList.codes).optional(),
});
