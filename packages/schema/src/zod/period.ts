// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { partialDateSchema } from './values.js';

/** A span of civil days; both ends belong to it. */
export const periodSchema = z.strictObject({
  start: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
});
