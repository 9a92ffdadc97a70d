import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { assistance } from './assistance.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import { victimProtection } from './victimProtection.js';

/**
 * Protection: PT-01 to PT-35, in the order of their ids.
 *
 * @param profile - The country.
 */
export function protection(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  return [...victimProtection(profile), ...assistance(profile)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
