// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Channel of a referral, with labels, definitions, aliases and crosswalks. */
export const referralChannelDetails: CodeListDetails = {
  "id":"referral_channel","version":"0.1.0","title":{"en":"Channel of a referral","sw":"Njia ya rufaa"},"swahili":"draft","description":"Through the national referral mechanism or directly.","multiple":false,"extensible":false,
  values: [
    {"code":"nrm","label":{"en":"National referral mechanism","sw":"Mfumo wa kitaifa wa rufaa"},"definition":"By the agreed national procedure.","crosswalk":{"catalogue":[{"code":"referral.channel=nrm","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"direct","label":{"en":"Direct","sw":"Moja kwa moja"},"definition":"From one organisation to another outside that procedure.","crosswalk":{"catalogue":[{"code":"referral.channel=direct","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{"catalogue":[{"code":"referral.channel=unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
