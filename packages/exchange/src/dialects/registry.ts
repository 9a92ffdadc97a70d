import type { Dialect } from './dialect.js';
import { htcdsXlsx } from './htcds/htcdsXlsx.js';
import { koboCsv } from './kobo/koboCsv.js';
import { koboXlsx } from './kobo/koboXlsx.js';
import { routeSheet } from './routeSheet/routeSheet.js';

/** Every dialect, in the order in which full signatures are tried: own, tools, tags, hand-made. */
export const dialects: readonly Dialect[] = [koboXlsx, koboCsv, htcdsXlsx, routeSheet];
