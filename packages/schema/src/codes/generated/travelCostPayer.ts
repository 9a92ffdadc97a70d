// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Who paid for travel, with labels, definitions, aliases and crosswalks. */
export const travelCostPayerDetails: CodeListDetails = {
  "id":"travel_cost_payer","version":"0.1.0","title":{"en":"Who paid for travel","sw":"Aliyelipa gharama za safari"},"swahili":"draft","description":"Payment at departure.","multiple":true,"extensible":true,
  values: [
    {"code":"self","label":{"en":"The person","sw":"Mwenyewe"},"definition":"Paid by the person.","aliases":["own money","herself","himself"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion","LoveJustice/tinyhands-client@3e9ee6f:src/app/pvf/commonV2022_6"]},
    {"code":"self_to_facilitator","label":{"en":"The person, to the facilitator","sw":"Mwenyewe, alimlipa mpangaji wa safari"},"definition":"Fee paid to recruiter or broker.","crosswalk":{"ctdc.vp2022":[{"code":"IP_PayMoney=Yes","match":"close"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion","LoveJustice/tinyhands-client@3e9ee6f:src/app/pvf/commonV2022_6","CTDC_VPsynthetic_dict_20221201.xlsx"]},
    {"code":"facilitator","label":{"en":"The facilitator, all expenses","sw":"Mpangaji wa safari, gharama zote"},"definition":"Paid by recruiter or broker.","aliases":["trafficker","agent","recruiter","agency","broker","wakala"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion","LoveJustice/tinyhands-client@3e9ee6f:src/app/pvf/commonV2022_6"]},
    {"code":"facilitator_as_debt","label":{"en":"The facilitator, to be repaid","sw":"Mpangaji wa safari, kwa deni la kulipwa"},"definition":"Advance that becomes debt.","aliases":["to be repaid","loan from agent","deni"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion","LoveJustice/tinyhands-client@3e9ee6f:src/app/pvf/commonV2022_6"]},
    {"code":"family","label":{"en":"Family","sw":"Familia"},"definition":"Paid by relatives.","aliases":["parents","relatives"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"employer","label":{"en":"Employer or agency","sw":"Mwajiri au wakala"},"definition":"Paid by the employer or agency.","aliases":["sponsor","kafeel"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Mwingine"},"definition":"Another; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Hajulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
