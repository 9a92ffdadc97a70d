// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Reach of the journey, with labels, definitions, aliases and crosswalks. */
export const journeyScopeDetails: CodeListDetails = {
  "id":"journey_scope","version":"0.1.0","title":{"en":"Reach of the journey","sw":"Upeo wa safari"},"swahili":"draft","description":"Whether the journey stayed in one country.","multiple":false,"extensible":false,
  values: [
    {"code":"internal","label":{"en":"Internal","sw":"Ndani ya nchi"},"definition":"All places lie in one country.","aliases":["domestic","in-country"],"crosswalk":{"cpims":[{"code":"ctip_trafficking_type=TFDVI","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"cross_border","label":{"en":"Cross-border","sw":"Kuvuka mipaka"},"definition":"At least one border was crossed or was to be crossed.","aliases":["international","transnational","kimataifa"],"crosswalk":{"cpims":[{"code":"ctip_trafficking_type=TFDVT","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"both","label":{"en":"Both","sw":"Yote mawili"},"definition":"Exploitation or recruitment within the country and across a border in one case.","aliases":["internal and cross-border"],"crosswalk":{"cpims":[{"code":"ctip_trafficking_type=TFDVB","match":"exact"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
