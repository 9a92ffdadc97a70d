import type { Dialect } from '../dialect.js';
import { isKoboRoot } from './koboSignature.js';
import { readKobo } from './readKobo.js';

/** KoboToolbox workbook: the form on one sheet, each repeat group on a sheet of its own. */
export const koboXlsx: Dialect = {
  id: 'kobo-xlsx',
  cannotCarry: [],
  recognise: (source) => (source.format === 'xlsx' && source.tables.some(isKoboRoot) ? 1 : 0),
  read: (source, options) => readKobo('kobo-xlsx', source, options),
};
