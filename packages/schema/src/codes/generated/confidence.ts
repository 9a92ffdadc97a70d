// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Confidence that it was trafficking, with labels, definitions, aliases and crosswalks. */
export const confidenceDetails: CodeListDetails = {
  "id":"confidence","version":"0.1.0","title":{"en":"Confidence that it was trafficking","sw":"Kiwango cha uhakika kuwa ni usafirishaji haramu"},"swahili":"draft","description":"Judgement of the recorder, five steps.","multiple":false,"extensible":false,
  values: [
    {"code":"very_low","label":{"en":"Very low","sw":"Chini sana"},"definition":"Almost nothing points to trafficking.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"low","label":{"en":"Low","sw":"Chini"},"definition":"Some doubt remains; suspicion only.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"medium","label":{"en":"Medium","sw":"Wastani"},"definition":"Signs on both sides.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"high","label":{"en":"High","sw":"Juu"},"definition":"Most signs point to trafficking.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"very_high","label":{"en":"Very high","sw":"Juu sana"},"definition":"The recorder has no doubt.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
