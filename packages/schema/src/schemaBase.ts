import { standardVersion } from './standardVersion.js';

/** What the `$id` of every JSON Schema file starts with; the version is that of the format. */
export const schemaBase = `https://njia.dev/schema/${standardVersion}/`;
