export { eastAfrica } from '../gazetteers/data/eastAfrica.js';
export type { Gazetteer } from '../gazetteers/Gazetteer.js';
