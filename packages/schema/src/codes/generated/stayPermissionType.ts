// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Permission to stay, with labels, definitions, aliases and crosswalks. */
export const stayPermissionTypeDetails: CodeListDetails = {
  "id":"stay_permission_type","version":"0.1.0","title":{"en":"Permission to stay","sw":"Kibali cha kukaa"},"swahili":"draft","description":"Kind of permission to remain granted to a foreign victim.","multiple":false,"extensible":true,
  values: [
    {"code":"reflection_period","label":{"en":"Reflection period","sw":"Kipindi cha kutafakari"},"definition":"Time to recover and to decide about proceedings.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"temporary","label":{"en":"Temporary residence","sw":"Ukaaji wa muda"},"definition":"Leave to stay for a limited time.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"permanent","label":{"en":"Permanent residence","sw":"Ukaaji wa kudumu"},"definition":"Leave to stay for good.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"asylum","label":{"en":"Asylum or refugee status","sw":"Hifadhi au hadhi ya ukimbizi"},"definition":"Protection as a refugee.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another permission; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
