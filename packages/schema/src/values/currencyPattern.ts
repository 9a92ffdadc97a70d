/** Regular expression source of ISO 4217 currency codes. */
export const currencyPattern = '^[A-Z]{3}$';
