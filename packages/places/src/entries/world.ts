export { world } from '../gazetteers/data/world.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
