export { countries } from '../gazetteers/data/countries.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
