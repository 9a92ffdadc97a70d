// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Consent, with labels, definitions, aliases and crosswalks. */
export const consentScopeDetails: CodeListDetails = {
  "id":"consent_scope","version":"0.1.0","title":{"en":"Consent","sw":"Idhini"},"swahili":"draft","description":"The widest use of the data to which the person agreed.","multiple":false,"extensible":false,
  values: [
    {"code":"not_asked","label":{"en":"Not asked","sw":"Hakuulizwa"},"definition":"The person was not asked.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"refused","label":{"en":"Refused","sw":"Alikataa"},"definition":"The person agreed to no use beyond what the law demands.","aliases":["declined"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"own_service","label":{"en":"Own service only","sw":"Huduma ya shirika pekee"},"definition":"Use by the organisation that serves the person, and nobody else.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"referral","label":{"en":"Service and referral","sw":"Huduma na rufaa"},"definition":"Also sharing with the organisations the person is referred to.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"statistics","label":{"en":"Also statistics","sw":"Pia takwimu"},"definition":"Also counting in tables that identify nobody.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"research","label":{"en":"Also anonymised records","sw":"Pia rekodi zisizotambulisha"},"definition":"Also sharing of an anonymised record for research.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"withdrawn","label":{"en":"Withdrawn","sw":"Iliondolewa"},"definition":"The person took the consent back; every use must stop.","aliases":["revoked"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known; treat it as refused.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
