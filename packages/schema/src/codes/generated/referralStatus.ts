// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** State of a referral, with labels, definitions, aliases and crosswalks. */
export const referralStatusDetails: CodeListDetails = {
  "id":"referral_status","version":"0.1.0","title":{"en":"State of a referral","sw":"Hali ya rufaa"},"swahili":"draft","description":"Where a referral or service stands.","multiple":false,"extensible":false,
  values: [
    {"code":"made","label":{"en":"Made","sw":"Imetolewa"},"definition":"Sent, no answer yet.","crosswalk":{"catalogue":[{"code":"referral.status=made","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"accepted","label":{"en":"Accepted","sw":"Imekubaliwa"},"definition":"The receiver took it on.","crosswalk":{"catalogue":[{"code":"referral.status=accepted","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"service_delivered","label":{"en":"Service delivered","sw":"Huduma imetolewa"},"definition":"The person was served.","aliases":["delivered","completed"],"crosswalk":{"catalogue":[{"code":"referral.status=service-delivered","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"declined","label":{"en":"Declined","sw":"Imekataliwa"},"definition":"The receiver or the person said no.","aliases":["refused"],"crosswalk":{"catalogue":[{"code":"referral.status=declined","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"lost","label":{"en":"Lost","sw":"Imepotea"},"definition":"Contact was lost before a service.","crosswalk":{"catalogue":[{"code":"referral.status=lost","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"pending","label":{"en":"Pending","sw":"Inasubiri"},"definition":"Not decided.","crosswalk":{"catalogue":[{"code":"referral.status=pending","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
