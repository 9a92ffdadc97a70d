// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Why a value is absent, with labels, definitions, aliases and crosswalks. */
export const absenceReasonDetails: CodeListDetails = {
  "id":"absence_reason","version":"0.1.0","title":{"en":"Why a value is absent","sw":"Sababu ya kukosekana kwa jibu"},"swahili":"draft","description":"Carried beside an empty field, never instead of a value of another list.","multiple":false,"extensible":false,
  values: [
    {"code":"not_collected","label":{"en":"Not collected","sw":"Haikukusanywa"},"definition":"The question was not put or the form has no such field.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"not_reported","label":{"en":"Not reported","sw":"Haikuripotiwa"},"definition":"The form has the field; the reporter left it out.","aliases":["missing","blank"],"crosswalk":{"ctdc.kanon":[{"code":"(any column)=-99","match":"broader"}]},"source":["own work of the Njia project"]},
    {"code":"not_known","label":{"en":"Not known","sw":"Haijulikani"},"definition":"Asked, but the answer is not known.","aliases":["unknown","don't know","sijui","dk"],"crosswalk":{"cpims":[{"code":"ctip_form_d10=TFD1M","match":"narrower"},{"code":"ctip_form_d21=TFD2H","match":"narrower"},{"code":"ctip_form_d21=TFD2K","match":"narrower"},{"code":"ctip_labour=TFDLU","match":"narrower"},{"code":"ctip_companion=TFDCD","match":"narrower"},{"code":"ctip_no_exploit_reason=TFDND","match":"narrower"},{"code":"ctip_yesno_otdk=ANDK","match":"narrower"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"refused","label":{"en":"Refused","sw":"Alikataa kujibu"},"definition":"The person chose not to answer.","aliases":["declined to answer","alikataa"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"not_applicable","label":{"en":"Not applicable","sw":"Haihusiki"},"definition":"The question does not apply to this record.","aliases":["n/a"],"crosswalk":{"cpims":[{"code":"ctip_form_d10=TFD1L","match":"narrower"},{"code":"ctip_form_d21=TFD2J","match":"narrower"},{"code":"ctip_labour=TFDLT","match":"narrower"},{"code":"ctip_transport=TFDTN","match":"narrower"},{"code":"ctip_companion=TFDCN","match":"narrower"},{"code":"ctip_docs_type=TFDDN","match":"narrower"},{"code":"ctip_freedom=TFDFA","match":"narrower"},{"code":"ctip_no_exploit_reason=TFDNN","match":"narrower"},{"code":"ctip_yesno_otdk=ANNA","match":"narrower"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"withheld","label":{"en":"Withheld","sw":"Imezuiwa kulinda faragha"},"definition":"Known, but removed or coarsened to protect someone.","aliases":["suppressed","redacted","masked"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"illegible","label":{"en":"Illegible","sw":"Haisomeki"},"definition":"Present in the source but not readable.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
