// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Child or adult, with labels, definitions, aliases and crosswalks. */
export const ageGroupDetails: CodeListDetails = {
  "id":"age_group","version":"0.1.0","title":{"en":"Child or adult","sw":"Mtoto au mtu mzima"},"swahili":"draft","description":"Under 18, or 18 and over: the border that the law draws.","multiple":false,"extensible":false,
  values: [
    {"code":"child","label":{"en":"Child (under 18)","sw":"Mtoto (chini ya miaka 18)"},"definition":"Less than 18 completed years.","aliases":["minor","0-17","under 18","0 to 17 years","mtoto"],"crosswalk":{"catalogue":[{"code":"victim.ageGroup=0-17","match":"exact"}],"ctdc.kanon":[{"code":"majorityStatus=Minor","match":"exact"}],"unodc-glotip":[{"code":"Age=0 to 17 years","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data"]},
    {"code":"adult","label":{"en":"Adult (18 or over)","sw":"Mtu mzima (miaka 18 na zaidi)"},"definition":"18 completed years or more.","aliases":["18+","over 18","18 years or over","mtu mzima"],"crosswalk":{"catalogue":[{"code":"victim.ageGroup=18+","match":"exact"}],"ctdc.kanon":[{"code":"majorityStatus=Adult","match":"exact"}],"unodc-glotip":[{"code":"Age=18 years or over","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Asked or looked for, not known.","crosswalk":{"catalogue":[{"code":"victim.ageGroup=unknown","match":"exact"}],"unodc-glotip":[{"code":"Age=Unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data"]},
  ],
};
