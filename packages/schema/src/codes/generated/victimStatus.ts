// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Status in the identification procedure, with labels, definitions, aliases and crosswalks. */
export const victimStatusDetails: CodeListDetails = {
  "id":"victim_status","version":"0.1.0","title":{"en":"Status in the identification procedure","sw":"Hali katika utaratibu wa utambuzi"},"swahili":"draft","description":"Steps of the procedure that decides whether a person is a victim.","multiple":false,"extensible":false,
  values: [
    {"code":"presumed","label":{"en":"Presumed victim","sw":"Anadhaniwa mwathiriwa"},"definition":"Indicators are present; no formal decision yet.","crosswalk":{"catalogue":[{"code":"victim.statusHistory=presumed","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"formally_identified","label":{"en":"Formally identified","sw":"Ametambuliwa rasmi"},"definition":"The competent body decided that the person is a victim.","crosswalk":{"catalogue":[{"code":"victim.statusHistory=formally-identified","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"not_a_victim","label":{"en":"Not a victim","sw":"Si mwathiriwa"},"definition":"The competent body decided that the person is not a victim.","crosswalk":{"catalogue":[{"code":"victim.statusHistory=not-a-victim","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"withdrawn","label":{"en":"Withdrawn","sw":"Amejiondoa"},"definition":"The person left the procedure.","crosswalk":{"catalogue":[{"code":"victim.statusHistory=withdrawn","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
