// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Area of law, with labels, definitions, aliases and crosswalks. */
export const lawAreaDetails: CodeListDetails = {
  "id":"law_area","version":"0.1.0","title":{"en":"Area of law","sw":"Eneo la sheria"},"swahili":"draft","description":"Body of law under which an event is counted.","multiple":false,"extensible":true,
  values: [
    {"code":"trafficking","label":{"en":"Trafficking in persons","sw":"Usafirishaji haramu wa binadamu"},"definition":"The law against trafficking in persons.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"worst_forms_of_child_labour","label":{"en":"Worst forms of child labour","sw":"Aina mbaya zaidi za ajira ya watoto"},"definition":"The law against the worst forms of child labour.","aliases":["wfcl"],"crosswalk":{"catalogue":[{"code":"wfclEnforcement","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"smuggling","label":{"en":"Smuggling of migrants","sw":"Magendo ya wahamiaji"},"definition":"The law against the smuggling of migrants; not trafficking.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"sexual_offences","label":{"en":"Sexual offences","sw":"Makosa ya kingono"},"definition":"The law on sexual offences.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"labour_law","label":{"en":"Labour law","sw":"Sheria ya kazi"},"definition":"The law on employment and recruitment.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"immigration_law","label":{"en":"Immigration law","sw":"Sheria ya uhamiaji"},"definition":"The law on entry, stay and travel documents.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"children_law","label":{"en":"Children law","sw":"Sheria ya watoto"},"definition":"The law that protects children.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another law; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
