// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Outcome of a service, with labels, definitions, aliases and crosswalks. */
export const serviceOutcomeDetails: CodeListDetails = {
  "id":"service_outcome","version":"0.1.0","title":{"en":"Outcome of a service","sw":"Matokeo ya huduma"},"swahili":"draft","description":"How a service ended.","multiple":false,"extensible":true,
  values: [
    {"code":"completed","label":{"en":"Completed","sw":"Imekamilika"},"definition":"Given in full.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"ongoing","label":{"en":"Ongoing","sw":"Inaendelea"},"definition":"Still being given.","aliases":["in progress"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"declined_by_person","label":{"en":"Declined by the person","sw":"Mtu alikataa"},"definition":"The person did not want it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"left_early","label":{"en":"Left early","sw":"Aliondoka mapema"},"definition":"The person left before the end.","aliases":["dropped out"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"transferred","label":{"en":"Transferred","sw":"Alihamishiwa"},"definition":"Another body carries on.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"not_available","label":{"en":"Not available","sw":"Haikupatikana"},"definition":"The service could not be given.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"lost_contact","label":{"en":"Contact lost","sw":"Mawasiliano yalipotea"},"definition":"The person could not be reached any more.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another outcome; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
