export { kenya } from '../gazetteers/data/kenya.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
