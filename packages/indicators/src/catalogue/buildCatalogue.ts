import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CatalogueProfile } from './CatalogueProfile.js';
import { partnerships } from './partnerships.js';
import { prevention } from './prevention.js';
import { prosecution } from './prosecution.js';
import { protection } from './protection.js';
import { quality } from './quality.js';
import { routes } from './routes.js';

/**
 * The catalogue `njia-core` for a country: generic counter-trafficking indicators over the shared format.
 *
 * Its ids (PV-, RT-, PT-, PS-, PN-, DQ-, X-) are ours and never the numbers of a plan of action.
 *
 * @param profile - What depends on the country.
 */
export function buildCatalogue(profile: CatalogueProfile): readonly IndicatorDefinition[] {
  return [
    ...prevention(profile),
    ...routes(profile),
    ...protection(profile),
    ...prosecution(profile),
    ...partnerships(profile),
    ...quality(profile),
  ];
}
