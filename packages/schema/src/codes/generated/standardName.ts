// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Standard, with labels, definitions, aliases and crosswalks. */
export const standardNameDetails: CodeListDetails = {
  "id":"standard_name","version":"0.1.0","title":{"en":"Standard","sw":"Kiwango"},"swahili":"draft","description":"The standard a document follows.","multiple":false,"extensible":false,
  values: [
    {"code":"njia","label":{"en":"Njia","sw":"Njia"},"definition":"This standard.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
