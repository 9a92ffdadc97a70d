// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Direction of a return, with labels, definitions, aliases and crosswalks. */
export const returnDirectionDetails: CodeListDetails = {
  "id":"return_direction","version":"0.1.0","title":{"en":"Direction of a return","sw":"Mwelekeo wa kurudi"},"swahili":"draft","description":"Seen from the country that reports.","multiple":false,"extensible":false,
  values: [
    {"code":"to_reporting_country","label":{"en":"Into the reporting country","sw":"Kuja katika nchi inayoripoti"},"definition":"A national or resident came back.","aliases":["to kenya"],"crosswalk":{"catalogue":[{"code":"repatriation.direction=to-kenya","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"from_reporting_country","label":{"en":"Out of the reporting country","sw":"Kutoka nchi inayoripoti"},"definition":"A foreign person went home.","aliases":["from kenya"],"crosswalk":{"catalogue":[{"code":"repatriation.direction=from-kenya","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"within_reporting_country","label":{"en":"Inside the reporting country","sw":"Ndani ya nchi inayoripoti"},"definition":"A person went home inside the country.","aliases":["internal"],"crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
