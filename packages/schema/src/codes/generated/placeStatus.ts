// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Result of place resolution, with labels, definitions, aliases and crosswalks. */
export const placeStatusDetails: CodeListDetails = {
  "id":"place_status","version":"0.1.0","title":{"en":"Result of place resolution","sw":"Matokeo ya utambuzi wa mahali"},"swahili":"draft","description":"Whether the words of a place were resolved, and if not, why.","multiple":false,"extensible":false,
  values: [
    {"code":"matched","label":{"en":"Matched","sw":"Imetambuliwa"},"definition":"One place, sure enough to use.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"ambiguous","label":{"en":"Ambiguous","sw":"Haijabainika"},"definition":"Several places fit; a person must choose.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"No place fits.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"not_a_place","label":{"en":"Not a place","sw":"Si mahali"},"definition":"The words do not name a place, such as \"unknown\" or \"n/a\".","aliases":["not-a-place"],"crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
