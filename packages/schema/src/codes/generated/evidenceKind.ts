// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Kind of proof, with labels, definitions, aliases and crosswalks. */
export const evidenceKindDetails: CodeListDetails = {
  "id":"evidence_kind","version":"0.1.0","title":{"en":"Kind of proof","sw":"Aina ya ushahidi"},"swahili":"draft","description":"Proof that an activity took place.","multiple":true,"extensible":true,
  values: [
    {"code":"attendance_list","label":{"en":"Attendance list","sw":"Orodha ya mahudhurio"},"definition":"Signed list of those present; keep it out of shared data.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"report","label":{"en":"Report","sw":"Ripoti"},"definition":"Written report of the activity.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"minutes","label":{"en":"Minutes","sw":"Kumbukumbu za mkutano"},"definition":"Minutes of a meeting.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"signed_document","label":{"en":"Signed document","sw":"Hati iliyosainiwa"},"definition":"A signed agreement, letter or decision.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"official_publication","label":{"en":"Official publication","sw":"Chapisho rasmi"},"definition":"Gazette notice, law text or published report.","aliases":["gazette"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"photograph","label":{"en":"Photograph","sw":"Picha"},"definition":"Pictures of the activity.","aliases":["photo"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"media_report","label":{"en":"Media report","sw":"Taarifa ya habari"},"definition":"Press or broadcast report.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"financial_record","label":{"en":"Financial record","sw":"Rekodi ya fedha"},"definition":"Receipt, invoice, bank or budget document.","aliases":["receipt","invoice"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"evaluation","label":{"en":"Evaluation","sw":"Tathmini"},"definition":"Evaluation of results.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another proof; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
