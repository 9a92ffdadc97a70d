/** Version of the format; the ids of the JSON Schema files contain it. */
export const schemaVersion = '0.1.0';

/** What the `$id` of every JSON Schema file starts with. */
export const schemaBase = `https://njia.dev/schema/${schemaVersion}/`;
