import type { Command } from '../command.js';

/**
 * Every command, loaded when it is called, so that one command does not wait for the parts of
 * another.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate/validate.js')).validate,
  inspect: async () => (await import('./inspect/inspect.js')).inspect,
  map: async () => (await import('./map/map.js')).map,
  convert: async () => (await import('./convert/convert.js')).convert,
  places: async () => (await import('./places/places.js')).places,
  routes: async () => (await import('./routes/routes.js')).routes,
  risk: async () => (await import('./risk/risk.js')).risk,
  anonymise: async () => (await import('./anonymise/anonymise.js')).anonymise,
  verify: async () => (await import('./verify/verify.js')).verify,
  indicators: async () => (await import('./indicators/indicators.js')).indicators,
  fix: async () => (await import('./fix/fix.js')).fix,
  template: async () => (await import('./template/template.js')).template,
  codes: async () => (await import('./codes/codes.js')).codes,
  explain: async () => (await import('./explain/explain.js')).explain,
  sample: async () => (await import('./sample/sample.js')).sample,
};
