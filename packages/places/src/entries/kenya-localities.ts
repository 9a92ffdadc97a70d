export { kenyaLocalities } from '../gazetteers/data/kenyaLocalities.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
