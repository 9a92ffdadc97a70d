// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Support at court, with labels, definitions, aliases and crosswalks. */
export const courtSupportTypeDetails: CodeListDetails = {
  "id":"court_support_type","version":"0.1.0","title":{"en":"Support at court","sw":"Msaada mahakamani"},"swahili":"draft","description":"Support given to a victim who takes part in proceedings.","multiple":false,"extensible":true,
  values: [
    {"code":"witness_protection","label":{"en":"Witness protection","sw":"Ulinzi wa mashahidi"},"definition":"Measures that keep a witness safe.","crosswalk":{"catalogue":[{"code":"courtSupport.type=witness-protection","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"testimonial_aid","label":{"en":"Testimonial aid","sw":"Usaidizi wakati wa ushahidi"},"definition":"A screen, video link, intermediary or other help in giving evidence.","crosswalk":{"catalogue":[{"code":"courtSupport.type=testimonial-aid","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"legal_representation","label":{"en":"Legal representation","sw":"Uwakilishi wa kisheria"},"definition":"A lawyer who speaks for the victim.","crosswalk":{"catalogue":[{"code":"courtSupport.type=legal-representation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another kind; describe it.","crosswalk":{"catalogue":[{"code":"courtSupport.type=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
