export { countryNames } from '../gazetteers/data/countryNames.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
