// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Yes / no answer, with labels, definitions, aliases and crosswalks. */
export const yesNoDetails: CodeListDetails = {
  "id":"yes_no","version":"0.1.0","title":{"en":"Yes / no answer","sw":"Jibu la ndiyo au hapana"},"swahili":"draft","description":"Answer to a closed question. A missing answer is not \"no\".","multiple":false,"extensible":false,
  values: [
    {"code":"yes","label":{"en":"Yes","sw":"Ndiyo"},"definition":"Affirmed.","aliases":["y","ndio","naam","true"],"crosswalk":{"ctdc.kanon":[{"code":"flag=1","match":"exact"}],"ctdc.syn2021":[{"code":"flag=1","match":"exact"}],"ctdc.syn2024":[{"code":"flag=1","match":"exact"}],"ctdc.syn2026":[{"code":"flag=1","match":"exact"}],"ctdc.vp2022":[{"code":"flag=1","match":"exact"}],"cpims":[{"code":"ctip_yesno_otdk=AYES","match":"exact"},{"code":"yesno_id=AYES","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"no","label":{"en":"No","sw":"Hapana"},"definition":"Denied.","aliases":["n","la","siyo","false"],"crosswalk":{"ctdc.kanon":[{"code":"flag=0","match":"exact"}],"cpims":[{"code":"ctip_yesno_otdk=ANNO","match":"exact"},{"code":"yesno_id=ANNO","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"not_applicable","label":{"en":"Not applicable","sw":"Haihusiki"},"definition":"The question does not apply.","aliases":["n/a","haitumiki"],"crosswalk":{"cpims":[{"code":"ctip_yesno_otdk=ANNA","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Asked or looked for, not known.","aliases":["don't know","do not know","dk","sijui","not known"],"crosswalk":{"ctdc.kanon":[{"code":"flag=-99","match":"broader"}],"ctdc.syn2021":[{"code":"flag=(empty)","match":"broader"}],"ctdc.syn2024":[{"code":"flag=(empty)","match":"broader"}],"ctdc.syn2026":[{"code":"flag=(empty)","match":"broader"}],"ctdc.vp2022":[{"code":"flag=(empty)","match":"broader"}],"cpims":[{"code":"ctip_yesno_otdk=ANDK","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
  ],
};
