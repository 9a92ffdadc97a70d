export { corridorMap, type CorridorMapOptions } from '../routes/corridorMap.js';
export { corridorPage } from '../routes/corridorPage.js';
