// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Pillar of a plan, with labels, definitions, aliases and crosswalks. */
export const planPillarDetails: CodeListDetails = {
  "id":"plan_pillar","version":"0.1.0","title":{"en":"Pillar of a plan","sw":"Nguzo ya mpango"},"swahili":"draft","description":"Pillars of plans of action against trafficking.","multiple":false,"extensible":true,
  values: [
    {"code":"prevention","label":{"en":"Prevention","sw":"Kuzuia"},"definition":"Keeps people from being trafficked.","aliases":["kinga"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"protection","label":{"en":"Protection","sw":"Ulinzi"},"definition":"Finds, protects and assists victims.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"prosecution","label":{"en":"Prosecution","sw":"Mashtaka"},"definition":"Brings traffickers to justice.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"partnership","label":{"en":"Partnership","sw":"Ushirikiano"},"definition":"Work across institutions, sectors and borders.","aliases":["partnerships"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"coordination","label":{"en":"Coordination","sw":"Uratibu"},"definition":"Steering, money, data and reporting.","aliases":["co-ordination"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"cross_cutting","label":{"en":"Cross-cutting","sw":"Mtambuka"},"definition":"Serves several pillars at once.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
