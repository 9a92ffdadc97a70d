// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Who the person travelled with, with labels, definitions, aliases and crosswalks. */
export const travelCompanionDetails: CodeListDetails = {
  "id":"travel_companion","version":"0.1.0","title":{"en":"Who the person travelled with","sw":"Aliyesafiri naye"},"swahili":"draft","description":"Companions on the journey, by relation or role.","multiple":true,"extensible":true,
  values: [
    {"code":"alone","label":{"en":"Alone","sw":"Peke yake"},"definition":"Travelled with nobody.","aliases":["by myself","nobody","no one"],"crosswalk":{"cpims":[{"code":"qfD100_rdo=AYES","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"spouse","label":{"en":"Husband or wife","sw":"Mume au mke"},"definition":"Married partner.","aliases":["husband","wife","mume","mke"],"crosswalk":{"cpims":[{"code":"ctip_companion=TFDCH","match":"narrower"},{"code":"ctip_companion=TFDCW","match":"narrower"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"partner","label":{"en":"Partner","sw":"Mpenzi"},"definition":"Unmarried intimate partner.","aliases":["boyfriend","girlfriend"],"crosswalk":{"cpims":[{"code":"ctip_companion=TFDCP","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"relative","label":{"en":"Relative","sw":"Jamaa"},"definition":"Any other family member.","aliases":["family","parent","ndugu"],"crosswalk":{"cpims":[{"code":"ctip_companion=TFDCR","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"friend","label":{"en":"Friend","sw":"Rafiki"},"definition":"Friend of the person.","crosswalk":{"cpims":[{"code":"ctip_companion=TFDCF","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"recruiter","label":{"en":"Recruiter","sw":"Aliyemsajili"},"definition":"The one who recruited the person.","aliases":["agent","broker"],"crosswalk":{"htcds-2.0":[{"code":"per_RoleInProcess=RecruiterOrIntermediary","match":"close"}],"cpims":[{"code":"ctip_companion=TFDCC","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"transporter","label":{"en":"Transporter","sw":"Msafirishaji"},"definition":"The one who carried or led the person.","aliases":["driver","smuggler","dereva"],"crosswalk":{"htcds-2.0":[{"code":"per_RoleInProcess=Transporter","match":"close"}],"cpims":[{"code":"ctip_companion=TFDCT","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"other_victims","label":{"en":"Other victims","sw":"Waathiriwa wengine"},"definition":"Others recruited by the same facilitator.","aliases":["other girls","other workers","fellow victims"],"crosswalk":{"cpims":[{"code":"ctip_companion=TFDCO","match":"broader"}]},"source":["own work of the Njia project"]},
    {"code":"stranger","label":{"en":"Unknown persons","sw":"Watu asiowajua"},"definition":"People the person did not know.","crosswalk":{"cpims":[{"code":"ctip_companion=TFDCU","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"other","label":{"en":"Other","sw":"Mwingine"},"definition":"Another; describe it.","crosswalk":{"htcds-2.0":[{"code":"per_RoleInProcess=TravellingPartner","match":"broader"}],"cpims":[{"code":"ctip_companion=TFDCO","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Hajulikani"},"definition":"Not known.","crosswalk":{"cpims":[{"code":"ctip_companion=TFDCD","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
  ],
};
