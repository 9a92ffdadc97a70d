// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Penalty on a victim, with labels, definitions, aliases and crosswalks. */
export const penaltyTypeDetails: CodeListDetails = {
  "id":"penalty_type","version":"0.1.0","title":{"en":"Penalty on a victim","sw":"Adhabu kwa mwathiriwa"},"swahili":"draft","description":"How a victim was punished for what the trafficking made the person do.","multiple":true,"extensible":true,
  values: [
    {"code":"detained","label":{"en":"Detained","sw":"Alizuiliwa"},"definition":"Held in a cell, prison or closed centre.","aliases":["jailed"],"crosswalk":{"catalogue":[{"code":"victim.penaltyType=detained","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"fined","label":{"en":"Fined","sw":"Alitozwa faini"},"definition":"Made to pay.","crosswalk":{"catalogue":[{"code":"victim.penaltyType=fined","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"charged","label":{"en":"Charged","sw":"Alishtakiwa"},"definition":"Charged with an offence.","aliases":["prosecuted"],"crosswalk":{"catalogue":[{"code":"victim.penaltyType=charged","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"deported","label":{"en":"Deported","sw":"Alifukuzwa nchini"},"definition":"Sent out of the country by force.","crosswalk":{"catalogue":[{"code":"victim.penaltyType=deported","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another penalty; describe it.","crosswalk":{"catalogue":[{"code":"victim.penaltyType=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
