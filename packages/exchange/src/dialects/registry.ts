import { cpimsTip } from './cpims/cpimsTip.js';
import type { Dialect } from './dialect.js';
import { generic } from './generic/generic.js';
import { htcdsXlsx } from './htcds/htcdsXlsx.js';
import { koboApi } from './kobo/koboApi.js';
import { koboCsv } from './kobo/koboCsv.js';
import { koboLegacy } from './kobo/koboLegacy.js';
import { koboXlsx } from './kobo/koboXlsx.js';
import { namedDialects } from './named/namedDialects.js';
import { odkCentral } from './odk/odkCentral.js';
import { njiaJson } from './own/njiaJson.js';
import { njiaNdjson } from './own/njiaNdjson.js';
import { njiaTables } from './own/njiaTables.js';
import { routeSheet } from './routeSheet/routeSheet.js';

/** Dialects with an exact signature, in the order in which they are tried: own, tools, tags. */
export const signatures: readonly Dialect[] = [
  njiaJson,
  njiaNdjson,
  njiaTables('njia-xlsx'),
  njiaTables('njia-csv'),
  koboXlsx,
  koboCsv,
  koboApi,
  koboLegacy,
  odkCentral,
  htcdsXlsx,
  cpimsTip,
  ...namedDialects,
];

/** Every dialect: those with a signature, route sheets by score, and whatever a mapping reads. */
export const dialects: readonly Dialect[] = [...signatures, routeSheet, generic];
