export { gulf } from '../gazetteers/data/gulf.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
