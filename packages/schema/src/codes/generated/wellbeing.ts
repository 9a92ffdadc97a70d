// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** State at follow-up, with labels, definitions, aliases and crosswalks. */
export const wellbeingDetails: CodeListDetails = {
  "id":"wellbeing","version":"0.1.0","title":{"en":"State at follow-up","sw":"Hali wakati wa ufuatiliaji"},"swahili":"draft","description":"How one side of life stands at follow-up.","multiple":false,"extensible":false,
  values: [
    {"code":"adequate","label":{"en":"Adequate","sw":"Inatosha"},"definition":"Safe and stable enough.","aliases":["good","stable"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"partly_adequate","label":{"en":"Partly adequate","sw":"Inatosha kiasi"},"definition":"Usable, with gaps or doubts.","aliases":["fair"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"inadequate","label":{"en":"Inadequate","sw":"Haitoshi"},"definition":"Unsafe, unstable or missing.","aliases":["poor"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
