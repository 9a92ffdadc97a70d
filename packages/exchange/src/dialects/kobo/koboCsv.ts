import type { Dialect } from '../dialect.js';
import { isKoboRoot } from './koboSignature.js';
import { readKobo } from './readKobo.js';

/** KoboToolbox CSV: the form alone; repeat groups, and with them the legs, are left out by Kobo. */
export const koboCsv: Dialect = {
  id: 'kobo-csv',
  cannotCarry: ['legs', 'stops'],
  recognise: (source) =>
    source.format === 'csv' && source.delimiter !== ',' && source.tables.some(isKoboRoot) ? 1 : 0,
  read: (source, options) => readKobo('kobo-csv', source, options),
};
