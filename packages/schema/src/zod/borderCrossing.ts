// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { borderCrossingMannerList } from '../codelists/borderCrossingManner.js';
import { borderCrossingPlaceList } from '../codelists/borderCrossingPlace.js';
import { partialDateSchema } from './values.js';
import { placeSchema } from './place.js';

/** Where and how a border was crossed. */
export const borderCrossingSchema = z.strictObject({
  kind: z.enum(borderCrossingPlaceList.codes).optional(),
  place: placeSchema.optional(),
  manners: z.array(z.enum(borderCrossingMannerList.codes)).max(64).optional(),
  date: partialDateSchema.optional(),
});
