// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Kind of sentence, with labels, definitions, aliases and crosswalks. */
export const sentenceTypeDetails: CodeListDetails = {
  "id":"sentence_type","version":"0.1.0","title":{"en":"Kind of sentence","sw":"Aina ya adhabu"},"swahili":"draft","description":"Kind of sentence passed on one person.","multiple":false,"extensible":false,
  values: [
    {"code":"imprisonment","label":{"en":"Imprisonment","sw":"Kifungo"},"definition":"Prison only.","aliases":["prison","jail"],"crosswalk":{"catalogue":[{"code":"sentence.type=imprisonment","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"fine","label":{"en":"Fine","sw":"Faini"},"definition":"Payment only.","crosswalk":{"catalogue":[{"code":"sentence.type=fine","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"imprisonment_or_fine","label":{"en":"Imprisonment or fine","sw":"Kifungo au faini"},"definition":"Prison unless the fine is paid.","crosswalk":{"catalogue":[{"code":"sentence.type=imprisonment-or-fine","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"imprisonment_and_fine","label":{"en":"Imprisonment and fine","sw":"Kifungo na faini"},"definition":"Both prison and payment.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"probation","label":{"en":"Probation","sw":"Uangalizi"},"definition":"Supervision in place of prison.","crosswalk":{"catalogue":[{"code":"sentence.type=probation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another sentence; describe it.","crosswalk":{"catalogue":[{"code":"sentence.type=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
