import type { CatalogueProfile } from './CatalogueProfile.js';

/**
 * Kenya: 47 counties (Constitution of Kenya 2010, First Schedule), neighbours by land, fiscal year from 1 July, p-codes
 * such as `KE001` for a county and `KE001001` for a sub-county.
 */
export const kenyaProfile: CatalogueProfile = {
  country: 'KE',
  neighbours: ['ET', 'SO', 'SS', 'TZ', 'UG'],
  adm1Count: 47,
  currency: 'KES',
  calendar: 'KE-FY',
  timeZone: 'Africa/Nairobi',
  placeCodeLengths: { KE: [5, 8] },
};
