// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Outcome of a case, with labels, definitions, aliases and crosswalks. */
export const justiceOutcomeDetails: CodeListDetails = {
  "id":"justice_outcome","version":"0.1.0","title":{"en":"Outcome of a case","sw":"Matokeo ya kesi"},"swahili":"draft","description":"How a concluded case ended for one accused.","multiple":false,"extensible":false,
  values: [
    {"code":"convicted","label":{"en":"Convicted","sw":"Alipatikana na hatia"},"definition":"Found guilty of at least one charge.","crosswalk":{"catalogue":[{"code":"cjEvent.outcome=convicted","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"acquitted","label":{"en":"Acquitted","sw":"Aliachiliwa huru"},"definition":"Found not guilty.","crosswalk":{"catalogue":[{"code":"cjEvent.outcome=acquitted","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"withdrawn","label":{"en":"Withdrawn","sw":"Iliondolewa"},"definition":"Given up by the prosecution.","crosswalk":{"catalogue":[{"code":"cjEvent.outcome=withdrawn","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"discharged","label":{"en":"Discharged","sw":"Aliondolewa mashtaka"},"definition":"Released without a verdict.","crosswalk":{"catalogue":[{"code":"cjEvent.outcome=discharged","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Ended in another way; describe it.","crosswalk":{"catalogue":[{"code":"cjEvent.outcome=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"pending","label":{"en":"Pending","sw":"Inasubiri"},"definition":"Not yet ended.","aliases":["ongoing"],"crosswalk":{"catalogue":[{"code":"cjEvent.outcome=pending","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
