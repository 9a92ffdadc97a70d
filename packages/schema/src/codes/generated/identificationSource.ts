// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** How identified, with labels, definitions, aliases and crosswalks. */
export const identificationSourceDetails: CodeListDetails = {
  "id":"identification_source","version":"0.1.0","title":{"en":"How identified","sw":"Jinsi alivyotambuliwa"},"swahili":"draft","description":"How a possible victim came to notice.","multiple":false,"extensible":false,
  values: [
    {"code":"proactive","label":{"en":"Proactive search","sw":"Utafutaji wa makusudi"},"definition":"Found by screening, inspection, raid or transit monitoring.","aliases":["screening","inspection"],"crosswalk":{"catalogue":[{"code":"victim.identificationSource=proactive","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"self","label":{"en":"Self-reported","sw":"Alijitambulisha mwenyewe"},"definition":"The person came forward.","aliases":["self referral"],"crosswalk":{"catalogue":[{"code":"victim.identificationSource=self","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"referral","label":{"en":"Referral","sw":"Rufaa"},"definition":"Another organisation or person sent or brought the person.","crosswalk":{"catalogue":[{"code":"victim.identificationSource=referral","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"hotline","label":{"en":"Hotline","sw":"Simu ya msaada"},"definition":"A call or message to a hotline.","aliases":["helpline"],"crosswalk":{"catalogue":[{"code":"victim.identificationSource=hotline","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another way; describe it.","crosswalk":{"catalogue":[{"code":"victim.identificationSource=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{"catalogue":[{"code":"victim.identificationSource=unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
