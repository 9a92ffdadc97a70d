// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Plea or trial, with labels, definitions, aliases and crosswalks. */
export const convictionModeDetails: CodeListDetails = {
  "id":"conviction_mode","version":"0.1.0","title":{"en":"Plea or trial","sw":"Kukiri au kesi"},"swahili":"draft","description":"How a conviction came about.","multiple":false,"extensible":false,
  values: [
    {"code":"plea","label":{"en":"Plea","sw":"Kukiri kosa"},"definition":"The accused admitted the offence.","aliases":["guilty plea"],"crosswalk":{"catalogue":[{"code":"cjEvent.convictionMode=plea","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"trial","label":{"en":"Trial","sw":"Kesi kamili"},"definition":"The court convicted after a trial.","crosswalk":{"catalogue":[{"code":"cjEvent.convictionMode=trial","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{"catalogue":[{"code":"cjEvent.convictionMode=unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
