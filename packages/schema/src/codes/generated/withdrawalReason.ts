// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Reason of withdrawal, with labels, definitions, aliases and crosswalks. */
export const withdrawalReasonDetails: CodeListDetails = {
  "id":"withdrawal_reason","version":"0.1.0","title":{"en":"Reason of withdrawal","sw":"Sababu ya kuondoa kesi"},"swahili":"draft","description":"Why a prosecution was given up.","multiple":false,"extensible":true,
  values: [
    {"code":"insufficient_evidence","label":{"en":"Insufficient evidence","sw":"Ushahidi hautoshi"},"definition":"The evidence would not carry a conviction.","aliases":["lack of evidence"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"witness_unavailable","label":{"en":"Witness unavailable","sw":"Shahidi hakupatikana"},"definition":"A witness could not be found, came no more or could not testify.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"victim_declined","label":{"en":"Victim declined","sw":"Mwathiriwa alikataa"},"definition":"The victim did not wish to go on.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"settlement","label":{"en":"Settled outside court","sw":"Makubaliano nje ya mahakama"},"definition":"The parties settled.","aliases":["out of court settlement"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other_charge","label":{"en":"Replaced by another charge","sw":"Mashtaka mengine"},"definition":"The case goes on under another offence.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"accused_absent","label":{"en":"Accused absent","sw":"Mshtakiwa hayupo"},"definition":"The accused fled, died or cannot be found.","aliases":["absconded"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"procedural","label":{"en":"Procedural ground","sw":"Sababu za kiutaratibu"},"definition":"A defect of form or time.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"public_interest","label":{"en":"Public interest","sw":"Maslahi ya umma"},"definition":"The prosecutor saw no public interest.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another reason; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{"catalogue":[{"code":"cjEvent.withdrawalReason=unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
