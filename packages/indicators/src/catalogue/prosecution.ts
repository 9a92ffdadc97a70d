import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import { outcomes } from './outcomes.js';
import { proceedings } from './proceedings.js';

/**
 * Prosecution: PS-01 to PS-28.
 *
 * @param profile - The country.
 */
export function prosecution(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  return [...proceedings(profile), ...outcomes(profile)];
}
