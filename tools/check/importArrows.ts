/**
 * Which of our packages may import which: the package table of the design, and all the arrows there are.
 * The key is the folder under `packages`.
 */
export const importArrows = {
  schema: [],
  places: ['@njia/schema'],
  // The core of anonymise works on any table: only `src/presets` may use the schema (see `presetsOnly`).
  anonymise: ['@njia/schema'],
  indicators: ['@njia/schema'],
  exchange: ['@njia/schema', '@njia/places'],
  cli: ['@njia/schema', '@njia/places', '@njia/anonymise', '@njia/indicators', '@njia/exchange'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
