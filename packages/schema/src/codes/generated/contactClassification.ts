// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Classification of a contact, with labels, definitions, aliases and crosswalks. */
export const contactClassificationDetails: CodeListDetails = {
  "id":"contact_classification","version":"0.1.0","title":{"en":"Classification of a contact","sw":"Uainishaji wa mawasiliano"},"swahili":"draft","description":"What a hotline contact turned out to be about.","multiple":false,"extensible":false,
  values: [
    {"code":"trafficking","label":{"en":"Trafficking","sw":"Usafirishaji haramu"},"definition":"A possible case of trafficking.","crosswalk":{"catalogue":[{"code":"hotlineContact.classification=trafficking","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Something else","sw":"Jambo lingine"},"definition":"Another matter.","crosswalk":{"catalogue":[{"code":"hotlineContact.classification=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unclear","label":{"en":"Unclear","sw":"Haijabainika"},"definition":"Could not be told.","crosswalk":{"catalogue":[{"code":"hotlineContact.classification=unclear","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
