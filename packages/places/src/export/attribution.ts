/** Whom exports name, as the licence of most places asks (CC BY 4.0, section 3); the whole list is in `ATTRIBUTION.md`. */
export const ATTRIBUTION = 'Places: GeoNames (geonames.org), CC BY 4.0, modified';
