import * as z from 'zod';
import { policySchema } from './policySchema.js';

/**
 * The policy language as JSON Schema (draft 2020-12), for editors and for other programming languages.
 *
 * @returns a new JSON Schema object
 */
export function policyJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(policySchema, { io: 'input' }),
    title: 'Njia anonymisation policy, version 1',
  };
}
