// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Rural or urban, with labels, definitions, aliases and crosswalks. */
export const areaTypeDetails: CodeListDetails = {
  "id":"area_type","version":"0.1.0","title":{"en":"Rural or urban","sw":"Kijijini au mjini"},"swahili":"draft","description":"Kind of area a home lies in.","multiple":false,"extensible":false,
  values: [
    {"code":"rural","label":{"en":"Rural","sw":"Kijijini"},"definition":"Countryside, villages.","aliases":["village"],"crosswalk":{"catalogue":[{"code":"victim.originAreaType=rural","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"urban","label":{"en":"Urban","sw":"Mjini"},"definition":"Towns and cities, informal settlements included.","aliases":["town","city"],"crosswalk":{"catalogue":[{"code":"victim.originAreaType=urban","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{"catalogue":[{"code":"victim.originAreaType=unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
