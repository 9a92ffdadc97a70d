// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Person or group, with labels, definitions, aliases and crosswalks. */
export const actorKindDetails: CodeListDetails = {
  "id":"actor_kind","version":"0.1.0","title":{"en":"Person or group","sw":"Mtu au kundi"},"swahili":"draft","description":"Whether an actor is one person, a group or an organisation.","multiple":false,"extensible":false,
  values: [
    {"code":"person","label":{"en":"One person","sw":"Mtu mmoja"},"definition":"A single human being.","aliases":["individual"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"group","label":{"en":"Group","sw":"Kundi"},"definition":"Several persons who act together without a registered body.","aliases":["gang"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"organisation","label":{"en":"Organisation","sw":"Shirika au kampuni"},"definition":"A company, agency or other body.","aliases":["company","agency"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
