import { fileURLToPath } from 'node:url';

/** The folder of `@njia/schema`, with a slash at the end. */
export const schemaFolder = fileURLToPath(new URL('../../../packages/schema/', import.meta.url));
